// Questions about one arrow: its direction, what was done to show it, what that shows, and what its source does, told
// from what its loss does.
import { evidenceClass, EVIDENCE_CLASSES, isMechanism } from '../review/evidenceClass.ts'
import type { Claim } from '../review/dataset.ts'
import { isTwoSided } from '../graph/voices.ts'
import { atStart } from '../words/prose.ts'
import type { AskableArrow } from './askable.ts'
import { placesOf, questionOf, said, saysOf } from './asked.ts'
import type { Asking } from './asked.ts'
import type { Question } from './question.ts'
import { SEEN, SIGNS } from './words.ts'
import type { QuestionWords, Seen, Sign } from './words.ts'

/** The answer that an arrow's direction gives; null where one side is mostly said, which is no clear answer. */
function signOf({ effect, isOpen, voices, ofKin }: AskableArrow): Sign | null {
  if (effect === 'contested') return 'both'
  if (isTwoSided(effect) || isOpen) return null
  // What is said of a family or of a kind of it could be meant as well.
  if (effect === 'increases') return ofKin.has('decreases') ? null : 'increases'
  if (effect === 'decreases') return ofKin.has('increases') ? null : 'decreases'
  return voices.unsigned > 0 && ofKin.size === 0 ? 'unsigned' : null
}

/** What does the source do to the target? */
export function askSign(asking: Asking, arrow: AskableArrow): readonly Question[] {
  const sign = signOf(arrow)
  if (sign === null) return []
  const { words, nameOf } = asking
  return questionOf({
    ...{ kind: 'sign', arrow },
    text: words.sign(nameOf(arrow.source), nameOf(arrow.target)),
    options: SIGNS.map((id) => ({
      ...{ id, text: words.signs[id], isRight: id === sign },
      why: saysOf(asking, arrow, id !== sign),
    })),
  })
}

const seenIn = ({ experiment }: Claim): Seen | null => {
  if (!experiment || (experiment.target !== 'rose' && experiment.target !== 'fell')) return null
  return `${experiment.source}-${experiment.target}`
}

/** A drug, a training and a state are there or not; all else is more or less. */
function seenWords({ dataset, words }: Asking, source: string): QuestionWords['seenAs'] {
  const kind = dataset.entities.get(source)?.kind
  const isThereOrNot = kind === 'drug' || kind === 'intervention' || kind === 'stressor'
  return isThereOrNot ? words.seenUnder : words.seenAs
}

/** What the review reports to have been done and seen. */
function reportOf(asking: Asking, arrow: AskableArrow, claims: readonly Claim[]): string {
  const { words, nameOf, lang } = asking
  const ends = [nameOf(arrow.source), nameOf(arrow.target)] as const
  const seen = [...new Set(claims.flatMap((claim) => seenIn(claim) ?? []))]
  const places = placesOf(claims, lang)
  if (seen.length === 0) return words.together(places)
  return words.reports(
    seen
      .map((one) => seenWords(asking, arrow.source)[one](...ends))
      .join(lang === 'en' ? '; ' : '；'),
    places,
  )
}

/** What was done, and what was seen? Asked where all that is reported of the arrow is one and the same. */
export function askSeen(asking: Asking, arrow: AskableArrow): readonly Question[] {
  const claims = arrow.claims.filter((claim) => claim.experiment && !isMechanism(claim))
  const seen = new Set(claims.map(seenIn))
  const [right] = seen
  if (arrow.isOpen || seen.size !== 1 || !right) return []
  const { words, nameOf } = asking
  const ends = [nameOf(arrow.source), nameOf(arrow.target)] as const
  return questionOf({
    ...{ kind: 'seen', arrow, claims },
    text: words.seen(...ends),
    options: SEEN.map((id) => ({
      ...{ id, text: atStart(seenWords(asking, arrow.source)[id](...ends)), isRight: id === right },
      why: reportOf(asking, arrow, claims),
    })),
  })
}

/** What does the evidence show? Asked where all claims of the arrow are of one class. */
export function askEvidence(asking: Asking, arrow: AskableArrow): readonly Question[] {
  const classes = new Set(arrow.claims.map(evidenceClass))
  const [right] = classes
  if (arrow.isOpen || isTwoSided(arrow.effect) || classes.size !== 1 || !right) return []
  // That most is only said everybody soon knows.
  if (right === 'only-said') return []
  // Something changed, and the review does not say which way.
  if (right !== 'seen-together' && arrow.claims.some((claim) => !seenIn(claim))) return []
  const { words, nameOf } = asking
  const ends = [nameOf(arrow.source), nameOf(arrow.target)] as const
  return questionOf({
    ...{ kind: 'evidence', arrow },
    text: words.evidence(said(asking, arrow, arrow.effect)),
    options: EVIDENCE_CLASSES.map((id) => ({
      ...{ id, text: words.classes[id](...ends), isRight: id === right },
      why: reportOf(asking, arrow, arrow.claims),
    })),
  })
}

/** The source was lowered: what does it do itself? */
export function askReversed(asking: Asking, arrow: AskableArrow): readonly Question[] {
  const { effect } = arrow
  if (signOf(arrow) !== effect || effect === 'unsigned') return []
  const claims = arrow.claims.filter(
    (claim) => claim.experiment?.source === 'down' && !isMechanism(claim),
  )
  const [first] = claims
  const seen = first && seenIn(first)
  if (!seen || claims.some((claim) => seenIn(claim) !== seen)) return []
  const { words, nameOf } = asking
  const ends = [nameOf(arrow.source), nameOf(arrow.target)] as const
  const lowered = seen === 'down-rose' ? words.loweredRose : words.loweredFell
  return questionOf({
    ...{ kind: 'reversed', arrow, claims },
    text: words.reversed(lowered(...ends), ...ends),
    options: SIGNS.map((id) => ({
      ...{ id, text: words.signs[id], isRight: id === effect },
      why: saysOf(asking, arrow, id !== effect),
    })),
  })
}
