// What the header has besides once the picture stands: undo and redo, the keys that hold everywhere, the name of
// the document, and what is dropped on the page.
import type { AboutPart } from '../about/parts.ts'
import { Dropped } from '../dropped/Dropped.tsx'
import { useWords } from '../useApp.ts'
import { usePageKeys } from './usePageKeys.ts'
import { usePageTitle } from './usePageTitle.ts'
import { useTrail } from './useTrail.ts'
import { TRAIL_WORDS } from './words.ts'
import '../css/pressed.css'

export interface LateHeaderProps {
  readonly onAbout: (part: AboutPart) => void
}

export function LateHeader({ onAbout }: LateHeaderProps) {
  const words = TRAIL_WORDS[useWords().lang]
  const { canUndo, canRedo } = useTrail()
  const undo = () => {
    if (canUndo) window.history.back()
  }
  const redo = () => {
    if (canRedo) window.history.forward()
  }
  usePageTitle()
  usePageKeys({ onAbout, undo, redo })
  const buttons = [
    { name: words.undo, sign: '↶', can: canUndo, act: undo, keys: 'Control+Z Meta+Z' },
    { name: words.redo, sign: '↷', can: canRedo, act: redo, keys: 'Control+Y Meta+Shift+Z' },
  ].map(({ name, sign, can, act, keys }) => (
    <button
      key={name}
      type="button"
      title={name}
      aria-label={name}
      aria-keyshortcuts={keys}
      // Not "disabled": the focus would be lost when the last step is undone.
      aria-disabled={!can}
      onClick={act}
    >
      {sign}
    </button>
  ))
  return (
    <>
      {buttons}
      <Dropped />
    </>
  )
}
