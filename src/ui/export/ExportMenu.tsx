// The button that leads out of the page. The dialog and all it can do are fetched when it is pressed.
import { useState } from 'react'
import type { ComponentType } from 'react'
import { useWords } from '../useApp.ts'
import type { ExportDialogProps } from './ExportDialog.tsx'

export function ExportMenu() {
  const words = useWords()
  const [Dialog, setDialog] = useState<ComponentType<ExportDialogProps> | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const open = async () => {
    try {
      const { ExportDialog } = await import('./ExportDialog.tsx')
      setDialog(() => ExportDialog)
      setFailed(false)
      setOpen(true)
    } catch {
      setFailed(true)
    }
  }
  return (
    <span className="share">
      <button type="button" aria-haspopup="dialog" onClick={() => void open()}>
        {words.exportLabel}
      </button>
      <span role="status" className={hasFailed ? 'toast' : 'visually-hidden'}>
        {hasFailed && words.loadFailed}
      </span>
      {isOpen && Dialog && (
        <Dialog
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </span>
  )
}
