// Copies the link to what is on the page, and says whether that has worked.
import { useState } from 'react'
import { useWords } from './useApp.ts'

const SAID_MS = 4000

export function CopyLink() {
  const words = useWords()
  const [result, setResult] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setResult(words.shared)
    } catch {
      setResult(words.shareFailed)
    }
    setTimeout(() => {
      setResult('')
    }, SAID_MS)
  }
  return (
    <span className="share">
      <button type="button" onClick={() => void copy()}>
        {words.share}
      </button>
      <span role="status" className={result ? 'toast' : 'visually-hidden'}>
        {result}
      </span>
    </span>
  )
}
