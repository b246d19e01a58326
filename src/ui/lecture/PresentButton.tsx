// The way into lecture mode.
import { useApp, useWords } from '../useApp.ts'
import { enterFullScreen, PRESENT_BUTTON_ID } from './fullScreen.ts'
import { LECTURE_WORDS } from './words.ts'

export function PresentButton() {
  const words = LECTURE_WORDS[useWords().lang]
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
