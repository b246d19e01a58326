// The way into lecture mode.
import { useApp, useWords } from '../useApp.ts'
import { enterFullScreen, PRESENT_BUTTON_ID } from './fullScreen.ts'

export function PresentButton() {
  const words = useWords()
  const toggle = useApp(({ lectureToggled }) => lectureToggled)
  return (
    <button
      type="button"
      id={PRESENT_BUTTON_ID}
      title={words.presentHint}
      onClick={() => {
        void enterFullScreen()
        toggle()
      }}
    >
      {words.present}
    </button>
  )
}
