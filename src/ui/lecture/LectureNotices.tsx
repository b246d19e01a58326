// What a lecturer must know of the link that opened the lecture, before it begins: it goes with the first step, and
// stands in the explorer again unless it was put away.
import { useState } from 'react'
import { LinkNotices } from '../LinkNotices.tsx'
import { useApp } from '../useApp.ts'

export function LectureNotices() {
  const step = useApp(({ scope }) => scope.step)
  const [openedAt] = useState(step)
  return (
    <div className="lecture-notices" role="status">
      {step === openedAt && <LinkNotices />}
    </div>
  )
}
