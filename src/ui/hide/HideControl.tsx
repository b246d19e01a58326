// Takes a box and its arrows out of the picture; the status line brings them back.
import { leaveDetails } from '../focus.ts'
import { useApp, useWords } from '../useApp.ts'
import { HIDE_WORDS } from './words.ts'

export function HideControl({ id }: { readonly id: string }) {
  const { lang } = useWords()
  const hide = useApp(({ boxHidden }) => boxHidden)
  return (
    <p>
      <button
        type="button"
        className="link"
        onClick={() => {
          hide(id)
          // The details of the box close with it.
          leaveDetails()
        }}
      >
        {HIDE_WORDS[lang].hide}
      </button>
    </p>
  )
}
