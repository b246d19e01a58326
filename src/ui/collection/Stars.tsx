// Stars: each puts a thing into the collection, or takes it out again; and the row of them above what is selected.
import { isIn } from '../../domain/collection/collection.ts'
import type { Thing } from '../../domain/collection/collection.ts'
import { parseSelection } from '../../domain/scope/scope.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'
import { OpenCollection } from './OpenCollection.tsx'
import { useStarred } from './useCollection.ts'
import { STAR_WORDS } from './starWords.ts'
import '../css/collection.css'

const STAR = 'M8 1.6l1.95 4.1 4.45.6-3.25 3.1.8 4.45L8 11.7l-3.95 2.15.8-4.45L1.6 6.3l4.45-.6z'

interface StarProps {
  readonly thing: Thing
  /** What it is called for those who do not see it. */
  readonly name: string
  /** Stands beside the star. */
  readonly label?: string
}

export function Star({ thing, name, label }: StarProps) {
  const { items, toggle } = useStarred()
  return (
    <button
      type="button"
      className={label === undefined ? 'star plain' : 'star'}
      aria-pressed={isIn(items, thing)}
      aria-label={name}
      title={name}
      onClick={() => {
        toggle(thing)
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={STAR} />
      </svg>
      {label !== undefined && <span>{label}</span>}
    </button>
  )
}

export function ClaimStar({ id }: { readonly id: string }) {
  const words = STAR_WORDS[useWords().lang]
  return <Star thing={{ kind: 'claim', id }} name={words.keepClaim} />
}

export function PaperStar({ id }: { readonly id: string }) {
  const words = STAR_WORDS[useWords().lang]
  return <Star thing={{ kind: 'paper', id }} name={words.keepPaper} />
}

/** What is selected as a thing to keep; null where it is none by itself, or not known yet. */
function useThing(select: string): Thing | null {
  const selection = parseSelection(select)
  const literature = useLazy(LITERATURE, selection.type === 'reference')
  switch (selection.type) {
    case 'entity':
      return { kind: 'entity', id: select }
    case 'interaction':
      return { kind: 'arrow', id: select }
    case 'reference': {
      if (!literature) return null
      const paper = literature.cited[selection.number - 1] ?? null
      return paper === null ? { kind: 'reference', id: select } : { kind: 'paper', id: paper }
    }
    case 'paper':
      return { kind: 'paper', id: selection.id }
    case 'sentence':
      return null
  }
}

/** Above what is selected: its star, and the way to all that was starred, once there is something. */
export function KeepRow({ select }: { readonly select: string }) {
  const words = STAR_WORDS[useWords().lang]
  const thing = useThing(select)
  return (
    <div className="keep-row">
      {thing && <Star thing={thing} name={words.keepThis} label={words.keep} />}
      <OpenCollection />
    </div>
  )
}

/** Where nothing is selected: the way to what was starred, and what a link has brought. */
export function StarredBefore() {
  return <OpenCollection isFirst />
}
