// What the arrows of a sentence say over all the review: beside what other sentences say of the same, and apart what
// stands here alone.
import '../css/answers.css'
import { useMemo } from 'react'
import { answerOfSentence } from '../../domain/words/answerSentence.ts'
import { SayingItem } from '../answers/SayingItem.tsx'
import { useWholeGraph } from '../answers/useAnsweringGraph.ts'
import { useApp, useWords } from '../useApp.ts'
import { ArrowLinks } from './ArrowLinks.tsx'
import { REVIEW_WORDS } from './words.ts'

export function SentenceAnswer({ locator }: { readonly locator: string }) {
  const { lang } = useWords()
  const words = REVIEW_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const graph = useWholeGraph()
  const { claims, entities, views, meta, tours } = dataset
  const { sayings, alone } = useMemo(
    () => answerOfSentence({ dataset: { claims, entities, views, meta, tours }, graph }, locator),
    [claims, entities, views, meta, tours, graph, locator],
  )
  return (
    <section className="answer" aria-label={words.elsewhere}>
      {sayings.length > 0 && <h3>{words.elsewhere}</h3>}
      <ul className="sayings">
        {sayings.map((saying) => (
          <SayingItem key={saying.arrow} saying={saying} />
        ))}
      </ul>
      {alone.length > 0 && (
        <>
          <h3>{words.saidHereAlone}</h3>
          <p className="links">
            <ArrowLinks ids={alone.map(({ id }) => id)} />
          </p>
        </>
      )}
    </section>
  )
}
