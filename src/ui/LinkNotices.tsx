// What became of the link that was opened: what of it was not understood, and how its arrows have changed since.
import { later } from './loading/later.ts'
import { useLazy } from './loading/useLazy.ts'
import { useApp } from './useApp.ts'

const LINK_FAULTS = later('notices', () => import('./LinkFaults.tsx'))
const OLD_LINK = later('old-link', () => import('./releases/OldLink.tsx'))

export function LinkNotices() {
  const hasFaults = useApp(({ linkFaults }) => linkFaults.length > 0)
  const isOld = useApp(({ oldLink }) => oldLink !== null)
  const faults = useLazy(LINK_FAULTS, hasFaults)
  const old = useLazy(OLD_LINK, isOld)
  return (
    <>
      {hasFaults && faults && <faults.LinkFaults />}
      {old && <old.OldLink />}
    </>
  )
}
