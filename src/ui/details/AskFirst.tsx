// Hides an arrow until somebody has said what it does: the way from its details to a question for a class.
import { useApp, useGraphView, useWords } from '../useApp.ts'
import { DETAILS_WORDS } from './words.ts'

/** For a class: the same page with this arrow hidden until somebody has said what it does. */
export function AskFirst({ arrow }: { readonly arrow: string }) {
  const { lang } = useWords()
  const isDrawn = useGraphView().interactions.some(({ id }) => id === arrow)
  const ask = useApp(({ arrowAsked }) => arrowAsked)
  if (!isDrawn) return null
  return (
    <p className="ask-first">
      <button
        type="button"
        className="plain"
        title={DETAILS_WORDS[lang].askFirstHint}
        onClick={() => {
          ask(arrow)
        }}
      >
        {DETAILS_WORDS[lang].askFirst}
      </button>
    </p>
  )
}
