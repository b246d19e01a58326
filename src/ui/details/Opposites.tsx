// What stands against an entity: its opposites, of which the review may say more than of itself, and the questions
// that it answers both ways about either.
import { namesOf, openQuestions } from '../../domain/graph/openQuestions.ts'
import { describeQuestion } from '../../domain/words/describeQuestion.ts'
import { sentenceCount } from '../../domain/words/saying.ts'
import { useApp, useWords } from '../useApp.ts'
import { EntityLink } from './EntityLink.tsx'
import { ENTITY_WORDS } from './entityWords.ts'
import { SelectLink } from './SelectLink.tsx'

export function Opposites({ id }: { readonly id: string }) {
  const { lang } = useWords()
  const words = ENTITY_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const opposites = dataset.entities.get(id)?.opposites ?? []
  if (opposites.length === 0) return null
  const names = namesOf(id, dataset)
  const questions = openQuestions(dataset).filter(({ pairs }) =>
    pairs.some(({ source, target }) => names.has(source) || names.has(target)),
  )
  const about = (one: string) =>
    sentenceCount(dataset.claims.filter(({ source, target }) => source === one || target === one))
  return (
    <dl className="facts opposites">
      <dt>{words.opposites(opposites.length)}</dt>
      {opposites.map((one) => (
        <dd key={one}>
          <EntityLink id={one} /> <small>{words.sentences(about(one))}</small>
        </dd>
      ))}
      {questions.length > 0 && <dt>{words.saysBoth}</dt>}
      {questions.map((question) => (
        <dd key={question.id}>
          <SelectLink id={question.id}>{describeQuestion(dataset, question, lang)}</SelectLink>
        </dd>
      ))}
    </dl>
  )
}
