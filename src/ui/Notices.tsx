// What went wrong and was survived: a link that was partly broken, a part that did not load. The second
// goes by itself once the part is there.
import { createElement, useSyncExternalStore } from 'react'
import { failedNames, onLazyChange, retryFailed } from '../store/lazy.ts'
import { later } from './loading/later.ts'
import { Trouble } from './loading/Trouble.tsx'
import { useHasFirstPicture, useLazy } from './loading/useLazy.ts'
import { useApp, useWords } from './useApp.ts'

const NEW_VERSION = later(
  'new-version',
  async () => (await import('./offline/NewVersion.tsx')).NewVersion,
  { isSaidInPlace: true },
)
const LINK_FAULTS = later('notices', () => import('./LinkFaults.tsx'))
const OLD_LINK = later('old-link', () => import('./releases/OldLink.tsx'))

export function Notices() {
  const words = useWords()
  const hasFaults = useApp(({ linkFaults }) => linkFaults.length > 0)
  const isOld = useApp(({ oldLink }) => oldLink !== null)
  const failed = useSyncExternalStore(onLazyChange, failedNames)
  const faults = useLazy(LINK_FAULTS, hasFaults)
  const old = useLazy(OLD_LINK, isOld)
  const NewVersion = useLazy(NEW_VERSION, useHasFirstPicture())
  return (
    <div className="notices" role="status">
      {failed.length > 0 && (
        <div className="notice">
          <Trouble text={words.loadFailed} onRetry={retryFailed} />
        </div>
      )}
      {hasFaults && faults && <faults.LinkFaults />}
      {old && <old.OldLink />}
      {NewVersion && createElement(NewVersion)}
    </div>
  )
}
