// What the inner parts of a chain imply, and whether the review says so itself. Invariant: every two things of the
// chain that do not follow each other are told once, but for its two ends, of which the answer speaks itself.
import { interactionId } from '../scope/scope.ts'
import type { Interaction } from './derive.ts'
import { agreementOf } from './pathAnswer.ts'
import type { Agreement } from './pathAnswer.ts'
import type { Chain } from './paths.ts'
import { productOf } from './steps.ts'
import type { Sign } from './steps.ts'

export interface Implied {
  readonly source: string
  readonly target: string
  /** What the steps between them come to. */
  readonly sign: Sign
  readonly agreement: Agreement
  /** What the review says of the two directly; null where that is nothing in scope. */
  readonly direct: Interaction | null
}

/** What each inner part of a chain implies, the shortest parts first, beside what `arrows` say of its ends. */
export function impliedWithin(
  { steps }: Pick<Chain, 'steps'>,
  arrows: readonly Interaction[],
): readonly Implied[] {
  const parts: Implied[] = []
  for (let length = 2; length < steps.length; length++) {
    for (let from = 0; from + length <= steps.length; from++) {
      const part = steps.slice(from, from + length)
      const source = part[0]?.arrow.source ?? ''
      const target = part.at(-1)?.arrow.target ?? ''
      const id = interactionId(source, target)
      const direct = arrows.find((arrow) => arrow.id === id) ?? null
      const sign = productOf(part)
      parts.push({ source, target, sign, direct, agreement: agreementOf(sign, direct) })
    }
  }
  return parts
}
