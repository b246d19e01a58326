// What stands in the place of a part that is missing or has stopped: what is wrong, and the ways on.
// Uses nothing but words, so that it cannot fail for the reason the part failed for.
import { useState } from 'react'
import { CopyLink } from '../CopyLink.tsx'
import { useWords } from '../useApp.ts'

export interface Exit {
  readonly label: string
  readonly leave: () => void
}

export interface TroubleProps {
  readonly text: string
  /** Resolves when it is clear whether trying again has helped. */
  readonly onRetry: () => Promise<unknown>
  /** The way out of a place that has no other. */
  readonly exit?: Exit | undefined
}

export function Trouble({ text, onRetry, exit }: TroubleProps) {
  const words = useWords()
  const [isTrying, setTrying] = useState(false)
  const retry = () => {
    if (isTrying) return
    setTrying(true)
    void onRetry().finally(() => {
      setTrying(false)
    })
  }
  return (
    <div className="trouble" role="alert">
      <p>{text}</p>
      <p className="trouble-ways">
        <button type="button" aria-disabled={isTrying} onClick={retry}>
          {isTrying ? words.tryingAgain : words.tryAgain}
        </button>
        <button
          type="button"
          onClick={() => {
            window.location.reload()
          }}
        >
          {words.reload}
        </button>
        <CopyLink />
        {exit && (
          <button type="button" onClick={exit.leave}>
            {exit.label}
          </button>
        )}
      </p>
    </div>
  )
}
