// What went wrong and was survived: a link that was partly broken, a part that did not load.
import { useApp, useWords } from './useApp.ts'

export function Notices() {
  const words = useWords()
  const faults = useApp(({ linkFaults }) => linkFaults)
  const loadFault = useApp((state) => state.loadFault)
  const dismiss = useApp(({ noticeDismissed }) => noticeDismissed)
  return (
    <div className="notices" role="status">
      {loadFault !== null && <p className="notice">{words.loadFailed}</p>}
      {faults.length > 0 && (
        <div className="notice">
          <p>
            {words.linkIgnored}{' '}
            {faults.map(({ parameter, value }, i) => (
              <span key={`${parameter} ${value}`}>
                {i > 0 && '; '}
                {words.parameterNames[parameter] ?? parameter} = <q>{value.slice(0, 60)}</q>
              </span>
            ))}
          </p>
          <button type="button" onClick={dismiss}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}
