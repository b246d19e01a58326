// Says that a newer version of the page waits, and lets it take over. Never in a lecture.
import { useState } from 'react'
import { useWords } from '../useApp.ts'
import { takeOver, useKeeping } from './keeping.ts'
import { OFFLINE_WORDS } from './words.ts'

export function NewVersion() {
  const words = OFFLINE_WORDS[useWords().lang]
  const { waiting } = useKeeping()
  const [isPutOff, setPutOff] = useState(false)
  if (!waiting || isPutOff) return null
  return (
    <div className="notice">
      <div className="trouble">
        <p>{words.newVersion(waiting.release)}</p>
        <p className="trouble-ways">
          <button type="button" onClick={takeOver}>
            {words.takeOver}
          </button>
          <button
            type="button"
            onClick={() => {
              setPutOff(true)
            }}
          >
            {words.putOff}
          </button>
        </p>
      </div>
    </div>
  )
}
