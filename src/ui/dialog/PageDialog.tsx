// A dialog on top of the page: its name and the way out stay in sight, whatever it holds.
import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { useWords } from '../useApp.ts'
import { useModal } from './useModal.ts'
import '../css/dialog.css'

interface PageDialogProps extends Pick<ComponentProps<'dialog'>, 'onDragOver' | 'onDrop'> {
  readonly className: string
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function PageDialog({ className, title, onClose, children, ...events }: PageDialogProps) {
  const { close } = useWords()
  const { dialog, onClosed } = useModal(onClose)
  const heading = useId()
  return (
    <dialog
      className={`page-dialog ${className}`}
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClosed}
      {...events}
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
