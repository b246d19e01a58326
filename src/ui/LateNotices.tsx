// Notices that can wait until the first picture stands: of the link that was opened, and of a newer version.
import { LinkNotices } from './LinkNotices.tsx'
import { NewVersion } from './offline/NewVersion.tsx'

export function LateNotices() {
  return (
    <>
      <LinkNotices />
      <NewVersion />
    </>
  )
}
