// Copies the answer as text, with the numbers of the review and the papers under them.
import type { Answer } from '../../domain/words/answer.ts'
import { describeSaying } from '../../domain/words/describeAnswer.ts'
import { describeAsked, describeSilence } from '../../domain/words/describeNext.ts'
import { sidesOfSaying } from '../../domain/words/saying.ts'
import { answerText } from '../../export/answerText.ts'
import { withRelease } from '../../store/dataVersion.ts'
import { usePapers } from '../papers/usePapers.ts'
import { useApp, useWords } from '../useApp.ts'
import { useCopying } from '../useCopying.ts'
import { ANSWER_WORDS } from './words.ts'

export function CopyAnswer({ answer, title }: { readonly answer: Answer; readonly title: string }) {
  const { lang } = useWords()
  const words = ANSWER_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const statuses = useApp(({ library }) => library?.statuses)
  const literature = usePapers()?.literature
  const [result, copy] = useCopying({ copied: words.copied, failed: words.copyFailed })
  const text =
    statuses && literature
      ? () =>
          answerText({
            ...{ dataset, lang, title, literature, statuses },
            sentences: answer.sayings.map((saying) => ({
              text: describeSaying(dataset, saying, lang),
              sides: sidesOfSaying(saying),
            })),
            notSaid: words.notSaid(describeAsked(dataset, scope, lang)),
            silences: answer.silences.map((silence) => describeSilence(dataset, silence, lang)),
            link: withRelease(window.location.href, dataset.meta.release),
          })
      : null
  return (
    <p className="copy-answer">
      <button type="button" disabled={!text} onClick={() => text && void copy(text())}>
        {words.copy}
      </button>{' '}
      <span role="status">{result}</span>
    </p>
  )
}
