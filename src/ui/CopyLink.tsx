// Copies the link to what is on the page, and says whether that has worked.
import { useWords } from './useApp.ts'
import { useCopying } from './useCopying.ts'

export function CopyLink() {
  const words = useWords()
  const [result, copy] = useCopying({ copied: words.shared, failed: words.shareFailed })
  return (
    <span className="share">
      <button type="button" onClick={() => void copy(window.location.href)}>
        {words.share}
      </button>
      <span role="status" className={result ? 'toast' : 'visually-hidden'}>
        {result}
      </span>
    </span>
  )
}
