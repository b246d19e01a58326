// What of a link was not understood, told by name and as it stands in the link.
import { LINK_WORDS } from './linkWords.ts'
import { useApp, useWords } from './useApp.ts'

export function LinkFaults() {
  const words = LINK_WORDS[useWords().lang]
  const faults = useApp(({ linkFaults }) => linkFaults)
  const dismiss = useApp(({ noticeDismissed }) => noticeDismissed)
  return (
    <div className="notice">
      <p>
        <span>{words.ignored}</span>{' '}
        {faults.map(({ parameter, value }, i) => (
          <span key={`${parameter} ${value}`}>
            <span>{`${i > 0 ? '; ' : ''}${words.names[parameter] ?? parameter} = `}</span>
            <q>{parameter === 'lecture' ? value : value.slice(0, 40)}</q>
          </span>
        ))}
      </p>
      <button type="button" onClick={dismiss}>
        {words.dismiss}
      </button>
    </div>
  )
}
