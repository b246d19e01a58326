// Copies the link to what is on the page, and says whether that has worked.
import { useWords } from './useApp.ts'
import { useCopying } from './useCopying.ts'

// A lecture of one's own is in no other browser; its editor has a link that holds all of it.
const linkToPage = () => window.location.href.replace(/tour=own-\w+&(?:step=\d+&)?/, '')

export function CopyLink() {
  const words = useWords()
  const [result, copy] = useCopying({ copied: words.shared, failed: words.shareFailed })
  return (
    <span className="share">
      <button type="button" onClick={() => void copy(linkToPage())}>
        {words.share}
      </button>
      <span role="status" className={result ? 'toast' : 'visually-hidden'}>
        {result}
      </span>
    </span>
  )
}
