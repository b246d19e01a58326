// The dialog about the page, fetched when it is asked for; it stands beside the page.
import { createElement } from 'react'
import { createPortal } from 'react-dom'
import { Boundary } from '../loading/Boundary.tsx'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'
import type { AboutPart } from './parts.ts'

const DIALOG = later('about', async () => (await import('./AboutDialog.tsx')).AboutDialog)

interface AboutProps {
  /** The part that is asked for, or null. */
  readonly part: AboutPart | null
  readonly onClose: () => void
}

export function About({ part, onClose }: AboutProps) {
  const words = useWords()
  const Dialog = useLazy(DIALOG, part !== null)
  if (part === null || !Dialog) return null
  return createPortal(
    <Boundary className="dialog-stopped" exit={{ label: words.close, leave: onClose }}>
      {createElement(Dialog, { part, onClose })}
    </Boundary>,
    document.body,
  )
}
