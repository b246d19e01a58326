// What went wrong and was survived: a link that was partly broken, a part that did not load.
import { useApp, useWords } from './useApp.ts'
import { useLoaded } from './useLoaded.ts'

const loadLinkFaults = () => import('./LinkFaults.tsx')

export function Notices() {
  const words = useWords()
  const hasFaults = useApp(({ linkFaults }) => linkFaults.length > 0)
  const loadFault = useApp((state) => state.loadFault)
  const faults = useLoaded(hasFaults, loadLinkFaults, 'notices')
  return (
    <div className="notices" role="status">
      {loadFault !== null && <p className="notice">{words.loadFailed}</p>}
      {hasFaults && faults && <faults.LinkFaults />}
    </div>
  )
}
