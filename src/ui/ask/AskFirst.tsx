// Hides something until somebody has said what it does: the way from where it stands to a question for a class. The
// link of the page then asks it of others, and a lecture that takes the page asks it too.
import type { Scope } from '../../domain/scope/scope.ts'
import { isAlong } from '../../domain/scope/ask.ts'
import { useApp, useWords } from '../useApp.ts'
import { ASK_WORDS } from './words.ts'
import '../css/ask.css'

interface AskFirstProps {
  readonly ask: string
  /** What shows it once it is answered; of an arrow that it is picked. */
  readonly shown?: Partial<Scope> | undefined
}

export function AskFirst({ ask, shown }: AskFirstProps) {
  const words = ASK_WORDS[useWords().lang]
  const put = useApp(({ asked }) => asked)
  return (
    <p className="ask-first">
      <button
        type="button"
        className="plain"
        title={isAlong(ask) ? words.firstAlong : words.firstArrow}
        onClick={() => {
          put(ask, shown)
        }}
      >
        {words.first}
      </button>
    </p>
  )
}
