// The way into the self-test, which is fetched when it is asked for and stands beside the page.
import { createElement, useState } from 'react'
import { createPortal } from 'react-dom'
import { Boundary } from '../loading/Boundary.tsx'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'
import { QUESTION_WORDS } from '../details/questionWords.ts'

const DIALOG = later('self-test', async () => (await import('./SelfTestDialog.tsx')).SelfTestDialog)

export function SelfTest() {
  const page = useWords()
  const [isOpen, setOpen] = useState(false)
  const Dialog = useLazy(DIALOG, isOpen)
  const close = () => {
    setOpen(false)
  }
  return (
    <>
      <p className="test-yourself">
        <button
          type="button"
          onClick={() => {
            setOpen(true)
          }}
        >
          {QUESTION_WORDS[page.lang].selfTest}
        </button>
      </p>
      {isOpen &&
        Dialog &&
        createPortal(
          <Boundary className="dialog-stopped" exit={{ label: page.close, leave: close }}>
            {createElement(Dialog, { onClose: close })}
          </Boundary>,
          document.body,
        )}
    </>
  )
}
