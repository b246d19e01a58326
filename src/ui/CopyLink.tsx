// Copies the link to what is on the page, and says whether that has worked.
import { useRef, useState } from 'react'
import { withRelease } from '../store/dataVersion.ts'
import { later } from './loading/later.ts'
import { useLazy } from './loading/useLazy.ts'
import { useApp, useWords } from './useApp.ts'
import { useCopying } from './useCopying.ts'

const BY_HAND = later('by-hand', () => import('./ByHand.tsx'))

// A lecture of one's own is in no other browser; its editor has a link that holds all of it.
const linkToPage = (release: string) =>
  withRelease(window.location.href.replace(/tour=own-\w+&(?:step=\d+&)?/, ''), release)

export function CopyLink() {
  const words = useWords()
  const release = useApp(({ dataset }) => dataset.meta.release)
  const [result, copy] = useCopying({ copied: words.shared, failed: '' })
  const [link, setLink] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const late = useLazy(BY_HAND, link !== '')
  const share = async () => {
    const here = linkToPage(release)
    if (!(await copy(here))) setLink(here)
  }
  return (
    <span className="share">
      <button type="button" ref={button} onClick={() => void share()}>
        {words.share}
      </button>
      <span role="status" className={result ? 'toast' : 'visually-hidden'}>
        {result}
      </span>
      {late && link !== '' && (
        <late.ByHand
          link={link}
          onClose={() => {
            if (document.activeElement?.matches('.by-hand input')) button.current?.focus()
            setLink('')
          }}
        />
      )}
    </span>
  )
}
