// A dialog on top of the lecture. Whoever takes it away, a key or its button, closes it before it goes, so
// that the browser gives the focus back to where it was.
import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

export interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** For the dialog's own close event, which comes late: one that is open again has not been closed. */
  readonly onClosed: () => void
}

export function useModal(onClose: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(function openOnTop() {
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
    }
  }, [])
  return {
    dialog,
    onClosed: () => {
      if (dialog.current?.open !== true) onClose()
    },
  }
}
