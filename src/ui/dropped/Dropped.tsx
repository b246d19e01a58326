// A saved lecture or collection can be dropped anywhere on the page. Without this the browser would leave the page
// for the file. What a dialog takes for itself is its own.
import { createElement, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Boundary } from '../loading/Boundary.tsx'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'

const DROPPED = later('dropped', async () => (await import('./DroppedFile.tsx')).DroppedFile)

/** Calls `onFile` with the first file of each drop that nothing else has taken. */
function useFileDrop(onFile: (file: File) => void): void {
  useEffect(
    function listenToDrops() {
      const onDrag = (event: DragEvent) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
      }
      const onDrop = (event: DragEvent) => {
        const file = event.dataTransfer?.files[0]
        if (!file || event.defaultPrevented) return
        event.preventDefault()
        // On top of another dialog it would be one too many.
        if (!document.querySelector('dialog[open]')) onFile(file)
      }
      window.addEventListener('dragover', onDrag)
      window.addEventListener('drop', onDrop)
      return () => {
        window.removeEventListener('dragover', onDrag)
        window.removeEventListener('drop', onDrop)
      }
    },
    [onFile],
  )
}

export function Dropped() {
  const page = useWords()
  const [file, setFile] = useState<File | null>(null)
  const dialog = useLazy(DROPPED, file !== null)
  useFileDrop(setFile)
  const close = () => {
    setFile(null)
  }
  if (file === null || !dialog) return null
  return createPortal(
    <Boundary className="dialog-stopped" exit={{ label: page.close, leave: close }}>
      {createElement(dialog, { file, onClose: close })}
    </Boundary>,
    document.body,
  )
}
