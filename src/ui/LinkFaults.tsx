// What of a link was not understood, told by name and as it stands in the link.
import { LINK_WORDS } from './linkWords.ts'
import { useApp, useWords } from './useApp.ts'

/** What is said of these is no value of the link, but what is wrong with it. */
const IN_WORDS = ['lecture', 'collection']

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
            <q>{IN_WORDS.includes(parameter) ? value : value.slice(0, 40)}</q>
          </span>
        ))}
      </p>
      <button type="button" onClick={dismiss}>
        {words.dismiss}
      </button>
    </div>
  )
}
