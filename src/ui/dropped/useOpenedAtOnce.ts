// A file that was dropped on the page, opened once by the dialog that stands for its kind.
import { useEffect, useEffectEvent, useRef } from 'react'

export function useOpenedAtOnce(file: File | undefined, open: (file: File) => Promise<void>): void {
  const opened = useRef<File>(undefined)
  const openNow = useEffectEvent(open)
  useEffect(
    function openTheFile() {
      if (!file || opened.current === file) return
      opened.current = file
      void openNow(file)
    },
    [file],
  )
}
