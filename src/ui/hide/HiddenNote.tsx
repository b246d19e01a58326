// Beside the status of a diagram or table: which boxes a reader has taken away, and the way back.
import { useApp, useWords } from '../useApp.ts'
import { HIDE_WORDS, hiddenLine } from './words.ts'

export function HiddenNote() {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const hidden = useApp(({ scope }) => scope.hide)
  const hide = useApp(({ boxHidden }) => boxHidden)
  if (hidden.length === 0) return null
  return (
    <>
      <p className="status-note" role="status">
        {hiddenLine(dataset, hidden, lang)}
      </p>
      <button
        type="button"
        className="plain"
        onClick={() => {
          hide(null)
          document.getElementById('main')?.focus()
        }}
      >
        {HIDE_WORDS[lang].show}
      </button>
    </>
  )
}
