// The answer at the head of the details of what a question selects, for as long as that is what is asked.
import { useApp } from '../useApp.ts'
import { AnswerCard } from './AnswerCard.tsx'
import { useAsked } from './useAsked.ts'

export function AskedAnswer() {
  const asked = useAsked(useApp((state) => state.scope))
  return asked && <AnswerCard />
}
