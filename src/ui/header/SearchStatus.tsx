// What is said under the search field: how many hits there are, that there are none, what an answer leaves out.
import { useWords } from '../useApp.ts'

export function Sentences({ of }: { readonly of: readonly string[] }) {
  return of.map((sentence) => (
    <p key={sentence} className="not-said">
      {sentence}
    </p>
  ))
}

interface SearchStatusProps {
  readonly isEmpty: boolean
  /** Only heard while there are hits to see. */
  readonly status: string
  /** Of the answer that is open. */
  readonly leftOut: readonly string[]
  readonly onClose: () => void
}

export function SearchStatus({ isEmpty, status, leftOut, onClose }: SearchStatusProps) {
  const { close, lang } = useWords()
  const isLeftOut = leftOut.length > 0
  return (
    <p role="status" className={isEmpty || isLeftOut ? 'search-nothing' : 'visually-hidden'}>
      {isLeftOut && <span>{`${leftOut.join(lang === 'en' ? ' ' : '')} `}</span>}
      <span className={isLeftOut ? 'visually-hidden' : undefined}>{status}</span>
      {isLeftOut && (
        <button type="button" className="plain" onClick={onClose}>
          {close}
        </button>
      )}
    </p>
  )
}
