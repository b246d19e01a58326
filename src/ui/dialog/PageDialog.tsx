// A dialog on top of the page: its name and the way out stay in sight, whatever it holds.
import { useId } from 'react'
import type { DragEvent, ReactNode } from 'react'
import { useWords } from '../useApp.ts'
import { useModal } from './useModal.ts'
import '../css/dialog.css'

interface PageDialogProps {
  readonly className: string
  readonly title: string
  readonly onClose: () => void
  /** Takes a file that is dropped anywhere on the dialog; without it the browser has its way. */
  readonly onFile?: (file: File) => Promise<void>
  readonly children: ReactNode
}

/** What a dialog that takes a file listens to. */
const takes = (onFile: (file: File) => Promise<void>) => ({
  onDragOver: (event: DragEvent) => {
    event.preventDefault()
  },
  onDrop: (event: DragEvent) => {
    event.preventDefault()
    const dropped = event.dataTransfer.files[0]
    if (dropped) void onFile(dropped)
  },
})

export function PageDialog({ className, title, onClose, onFile, children }: PageDialogProps) {
  const { close } = useWords()
  const { dialog, onClosed } = useModal(onClose)
  const heading = useId()
  return (
    <dialog
      className={`page-dialog ${className}`}
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClosed}
      {...(onFile && takes(onFile))}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" onClick={onClose}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
