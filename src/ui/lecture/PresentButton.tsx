// The way into lecture mode. What is made for reading cannot be projected: there the button says so and
// does nothing.
import { useApp, useWords } from '../useApp.ts'
import { enterFullScreen, PRESENT_BUTTON_ID } from './fullScreen.ts'
import { NOT_PRESENTED } from './presentWords.ts'

export function PresentButton() {
  const words = useWords()
  const toggle = useApp(({ lectureToggled }) => lectureToggled)
  const canPresent = useApp(({ scope: { mode } }) => mode === 'diagram' || mode === 'compare')
  const hint = canPresent ? words.presentHint : NOT_PRESENTED[words.lang]
  return (
    <button
      type="button"
      id={PRESENT_BUTTON_ID}
      title={hint}
      aria-description={hint}
      aria-disabled={!canPresent}
      onClick={() => {
        if (!canPresent) return
        void enterFullScreen()
        toggle()
      }}
    >
      {words.present}
    </button>
  )
}
