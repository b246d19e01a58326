// What a release says, or said, of an arrow, in words.
import { signOf } from '../graph/releases.ts'
import type { ArrowOfRelease } from '../graph/releases.ts'
import type { Dataset } from '../review/dataset.ts'
import { EFFECTS } from '../review/vocabulary.ts'
import type { Language, Words } from '../review/vocabulary.ts'
import { parseSelection } from '../scope/scope.ts'
import { describeInteraction, effectOn } from './describe.ts'

const DOUBTFUL: Words = { en: 'direction in doubt', zh: '方向存疑' }
const UNSIGNED: Words = { en: 'direction not given', zh: '方向未说明' }
const CITES: Words = { en: 'cites', zh: '引用文献' }
const COLON: Words = { en: ': ', zh: '：' }
const COMMA: Words = { en: ', ', zh: '、' }
const SEMICOLON: Words = { en: '; ', zh: '；' }

/**
 * "AMPK decreases mTOR · decreases: 2.2.1 ¶1 s2; cites: 71": the arrow with the sentences and numbers it rests on, by the
 * names of `dataset`, whose entities may be those of the release.
 */
export function describeArrowOfRelease(
  dataset: Dataset,
  { id, arrow }: { readonly id: string; readonly arrow: ArrowOfRelease },
  lang: Language,
): string {
  const ends = parseSelection(id)
  if (ends.type !== 'interaction') return id
  const { source, target } = ends
  const said = describeInteraction(dataset, { source, target, effect: signOf(arrow) }, lang)
  const sides = [...EFFECTS, 'doubtful' as const].flatMap((side) => {
    const places = Object.keys(arrow.says).filter((place) => arrow.says[place]?.includes(side))
    if (places.length === 0) return []
    const name =
      side === 'doubtful'
        ? DOUBTFUL[lang]
        : side === 'unsigned'
          ? UNSIGNED[lang]
          : effectOn(dataset, { effect: side, target }, lang)
    return [`${name}${COLON[lang]}${places.join(COMMA[lang])}`]
  })
  const cited = arrow.citations.join(COMMA[lang])
  const parts = cited === '' ? sides : [...sides, `${CITES[lang]}${COLON[lang]}${cited}`]
  return `${said} · ${parts.join(SEMICOLON[lang])}`
}
