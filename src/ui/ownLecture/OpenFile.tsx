// A button that asks for a file.
import { useRef } from 'react'
import { useWords } from '../useApp.ts'
import { OWN_WORDS } from './words.ts'

export function OpenFile({ onOpen }: { readonly onOpen: (file: File) => Promise<void> }) {
  const words = OWN_WORDS[useWords().lang]
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file can be chosen again after it was mended.
          target.value = ''
          if (file) void onOpen(file)
        }}
      />
    </>
  )
}
