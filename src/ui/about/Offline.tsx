// Whether the page works without a network here, which data are kept for that, and a newer version that waits.
import { takeOver, useKeeping } from '../offline/keeping.ts'
import { OFFLINE_WORDS } from '../offline/words.ts'
import { useWords } from '../useApp.ts'

export function Offline() {
  const words = OFFLINE_WORDS[useWords().lang]
  const keeping = useKeeping()
  const { waiting } = keeping
  return (
    <>
      <p>{words.state(keeping)}</p>
      {waiting && (
        <p>
          <span>{words.newVersion(waiting.release)}</span>{' '}
          <button type="button" onClick={takeOver}>
            {words.takeOver}
          </button>
        </p>
      )}
    </>
  )
}
