// A text to take along, with a button that copies it and says whether that has worked.
import { useState } from 'react'
import { useWords } from '../useApp.ts'
import { ABOUT_WORDS } from './words.ts'

const SAID_MS = 4000

interface CopyableProps {
  readonly name: string
  readonly text: string
}

export function Copyable({ name, text }: CopyableProps) {
  const words = ABOUT_WORDS[useWords().lang]
  const [result, setResult] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setResult(words.copied)
    } catch {
      setResult(words.copyFailed)
    }
    setTimeout(() => {
      setResult('')
    }, SAID_MS)
  }
  return (
    <div className="copyable">
      <p className="copyable-text">{text}</p>
      <p>
        <button type="button" onClick={() => void copy()}>
          {words.copy(name)}
        </button>
        <span role="status">{result}</span>
      </p>
    </div>
  )
}
