// Copies the link to what is on the page, and says whether that has worked.
import { withRelease } from '../store/dataVersion.ts'
import { later } from './loading/later.ts'
import { useApp, useWords } from './useApp.ts'
import { useCopying } from './useCopying.ts'

const BY_HAND = later('by-hand', () => import('./byHand.ts'))

// A lecture of one's own is in no other browser; its editor has a link that holds all of it.
const linkToPage = (release: string) =>
  withRelease(window.location.href.replace(/tour=own-\w+&(?:step=\d+&)?/, ''), release)

export function CopyLink() {
  const words = useWords()
  const release = useApp(({ dataset }) => dataset.meta.release)
  const [result, copy] = useCopying({ copied: words.shared, failed: '' })
  const share = async (button: HTMLElement) => {
    const link = linkToPage(release)
    if (!(await copy(link))) (await BY_HAND.get()).showByHand(button, link)
  }
  return (
    <span className="share">
      <button type="button" onClick={({ currentTarget }) => void share(currentTarget)}>
        {words.share}
      </button>
      <span role="status" className={result ? 'toast' : 'visually-hidden'}>
        {result}
      </span>
    </span>
  )
}
