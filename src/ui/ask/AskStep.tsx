// A step of a tour that asks first: the question in the place of its words, which come with the answer.
import type { ReactNode } from 'react'
import { AskChoices, AskedText, Told } from './AskCard.tsx'
import { useQuestion } from './useQuestion.ts'

/** What the step says; where it asks first, the question, and then what became of the answer. */
export function StepText({ text }: { readonly text: string }) {
  const question = useQuestion()
  if (!question) return <p>{text}</p>
  const { ask, committed } = question
  if (committed === null) return <AskedText question={question} />
  return (
    <>
      {committed !== 'shown' && <Told ask={ask} committed={committed} />}
      <p>{text}</p>
    </>
  )
}

/** What can be said of what the step asks, as long as nothing was. */
export function StepAsk({ children }: { readonly children?: ReactNode }) {
  const question = useQuestion()
  if (question?.committed !== null) return null
  return (
    <div className="tour-ask">
      <AskChoices question={question}>{children}</AskChoices>
    </div>
  )
}
