// A button that opens the editor of lectures, which is fetched when it is pressed and stands beside the page.
import { createElement, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Boundary } from '../loading/Boundary.tsx'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'

export const LECTURE_EDITOR = later(
  'lecture-editor',
  async () => (await import('./LectureDialog.tsx')).LectureDialog,
)

export function EditLecture({ children }: { readonly children: ReactNode }) {
  const page = useWords()
  const [isOpen, setOpen] = useState(false)
  const dialog = useLazy(LECTURE_EDITOR, isOpen)
  const close = () => {
    setOpen(false)
  }
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
        }}
      >
        {children}
      </button>
      {isOpen &&
        dialog &&
        createPortal(
          <Boundary className="dialog-stopped" exit={{ label: page.close, leave: close }}>
            {createElement(dialog, { onClose: close })}
          </Boundary>,
          document.body,
        )}
    </>
  )
}
