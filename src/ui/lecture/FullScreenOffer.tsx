// What a slide says once full screen has ended: the way back and the way out, as keys and as buttons. It goes
// with the next thing the lecturer does, since the audience reads it too.
import { useWords } from '../useApp.ts'
import { enterFullScreen } from './fullScreen.ts'
import { LECTURE_WORDS } from './words.ts'

export function FullScreenOffer({ onLeave }: { readonly onLeave: () => void }) {
  const words = LECTURE_WORDS[useWords().lang]
  return (
    <div className="lecture-offer" role="alert">
      <p>{words.fullEnded}</p>
      {/* As in the bar, a press of the pointer leaves the focus where it was. */}
      <p onMouseDown={(event) => event.preventDefault()}>
        <button type="button" onClick={() => void enterFullScreen()}>
          {words.fullAgain}
        </button>
        <button type="button" onClick={onLeave}>
          {words.leaveByKey}
        </button>
      </p>
    </div>
  )
}
