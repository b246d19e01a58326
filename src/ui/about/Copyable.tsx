// A text to take along, with a button that copies it and says whether that has worked.
import { useWords } from '../useApp.ts'
import { useCopying } from '../useCopying.ts'
import { ABOUT_WORDS } from './words.ts'

interface CopyableProps {
  readonly name: string
  readonly text: string
}

export function Copyable({ name, text }: CopyableProps) {
  const words = ABOUT_WORDS[useWords().lang]
  const [result, copy] = useCopying({ copied: words.copied, failed: words.copyFailed })
  return (
    <div className="copyable">
      <p className="copyable-text">{text}</p>
      <p>
        <button type="button" onClick={() => void copy(text)}>
          {words.copy(name)}
        </button>
        <span role="status">{result}</span>
      </p>
    </div>
  )
}
