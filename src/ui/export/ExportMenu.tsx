// The button that leads out of the page. The dialog and all it can do are fetched when it is pressed; it
// stands beside the page, so that no menu it is opened from lends it its looks.
import { createElement, useState } from 'react'
import { createPortal } from 'react-dom'
import { Boundary } from '../loading/Boundary.tsx'
import { later } from '../loading/later.ts'
import { useLazyState } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'

const DIALOG = later('export', async () => (await import('./dialogPart.ts')).exportDialog(), {
  isSaidInPlace: true,
})

export function ExportMenu() {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const hasFailed = useLazyState(DIALOG) === 'failed'
  const open = async () => {
    if (await DIALOG.attempt().catch(() => null)) setOpen(true)
  }
  const close = () => {
    setOpen(false)
  }
  const Dialog = DIALOG.now()
  return (
    <span className="share">
      <button type="button" aria-haspopup="dialog" onClick={() => void open()}>
        {words.exportLabel}
      </button>
      <span role="status" className={hasFailed ? 'toast' : 'visually-hidden'}>
        {hasFailed && words.loadFailed}
      </span>
      {isOpen &&
        Dialog &&
        createPortal(
          <Boundary className="dialog-stopped" exit={{ label: words.close, leave: close }}>
            {createElement(Dialog, { onClose: close })}
          </Boundary>,
          document.body,
        )}
    </span>
  )
}
