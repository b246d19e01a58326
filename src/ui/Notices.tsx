// What went wrong and was survived: a link that was partly broken, a part that did not load. The second
// goes by itself once the part is there.
import { createElement, useSyncExternalStore } from 'react'
import { failedNames, onLazyChange, retryFailed } from '../store/lazy.ts'
import { later } from './loading/later.ts'
import { Trouble } from './loading/Trouble.tsx'
import { useHasFirstPicture, useLazy } from './loading/useLazy.ts'
import { useWords } from './useApp.ts'

const LATE_NOTICES = later(
  'late-notices',
  async () => (await import('./LateNotices.tsx')).LateNotices,
)

export function Notices() {
  const words = useWords()
  const failed = useSyncExternalStore(onLazyChange, failedNames)
  const Late = useLazy(LATE_NOTICES, useHasFirstPicture())
  return (
    <div className="notices" role="status">
      {failed.length > 0 && (
        <div className="notice">
          <Trouble text={words.loadFailed} onRetry={retryFailed} />
        </div>
      )}
      {Late && createElement(Late)}
    </div>
  )
}
