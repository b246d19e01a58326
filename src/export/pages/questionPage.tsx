// The page of one question on which the review says both.
import type { Language } from '../../domain/review/vocabulary.ts'
import { viewOfClaims } from '../../domain/graph/grid.ts'
import { openQuestions } from '../../domain/graph/openQuestions.ts'
import type { OpenQuestion } from '../../domain/graph/openQuestions.ts'
import { summaryOf, voicesOf } from '../../domain/graph/voices.ts'
import { describeInteraction } from '../../domain/words/describe.ts'
import { describeQuestion, QUESTION_KIND_WORDS } from '../../domain/words/describeQuestion.ts'
import { describeVoices } from '../../domain/words/describeVoices.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import { explorerLink } from './addresses.ts'
import { inBoth, reviewOf } from './linked.ts'
import type { Page, Sources, Told } from './PageFrame.tsx'
import { Claims } from './parts.tsx'

interface QuestionProps extends Told {
  readonly question: OpenQuestion
}

function QuestionBody({ question, ...told }: QuestionProps) {
  const { dataset, lang, words } = told
  const { id, kind, voices, pairs } = question
  const all = pairs.flatMap(({ claims }) => claims)
  const view = viewOfClaims(dataset, all, '')
  return (
    <>
      <p>{QUESTION_KIND_WORDS[kind][lang]}</p>
      <p>{describeVoices(dataset, { voices, claims: all, target: question.target }, lang)}</p>
      <p>
        <a className="open" href={explorerLink(lang, { view, select: id })}>
          {words.open}
        </a>
      </p>
      {pairs.map(({ source, target, claims }) => (
        <Claims
          key={interactionId(source, target)}
          {...told}
          claims={claims}
          title={describeInteraction(
            dataset,
            { source, target, effect: summaryOf(voicesOf(claims)), claims },
            lang,
          )}
        />
      ))}
    </>
  )
}

/** A page for each open question. */
export function questionPages({ dataset }: Sources): readonly Page[] {
  return openQuestions(dataset).map((question): Page => {
    const said = (lang: Language) => describeQuestion(dataset, question, lang)
    const title = { en: said('en'), zh: said('zh') }
    return {
      ...{ kind: 'question', id: question.id, title },
      tell: (told) => <QuestionBody {...told} question={question} />,
      linked: {
        '@type': 'Question',
        identifier: question.id,
        name: inBoth(title),
        isBasedOn: reviewOf(dataset),
      },
    }
  })
}
