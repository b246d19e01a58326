// A comparison in words: what each side filters by, and each difference as a sentence that stands
// alone. A sentence never says more than the review: "only" means that it does not say it of the other.
import type { ComparedInteraction } from '../graph/compare.ts'
import type { Interaction } from '../graph/derive.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { hedgeWords } from './describeHedges.ts'
import { describeInteraction, effectWords } from './describe.ts'
import { nameInSentence } from './nameInSentence.ts'
import { atStart, inMidst } from './prose.ts'
import { FACETS, facetOptions } from '../scope/facets.ts'
import type { FacetId } from '../scope/facets.ts'
import type { FacetChoice } from '../scope/scope.ts'
import type { Meta } from '../review/dataset.ts'
import type { Language, Words } from '../review/vocabulary.ts'

const EVERYTHING: Words = { en: 'All claims', zh: '全部论断' }
const OR: Words = { en: ' or ', zh: '或' }

function optionName(meta: Meta, facet: FacetId, id: string, lang: Language): string {
  return facetOptions(meta, facet).find((option) => option.id === id)?.label[lang] ?? id
}

/** What says how much of something stands behind it, and is no name of its own. */
const IN_THE_MIDST: readonly FacetId[] = ['dose', 'intensity']

/** What a side filters by, in words: "Osteoblast or Osteoclast, Exercise", "Osteoblast, low dose". */
export function describeChoice(meta: Meta, facets: FacetChoice, lang: Language): string {
  const chosen = FACETS.filter((facet) => facets[facet].length > 0)
  const parts = chosen.map((facet, i) => {
    const names = facets[facet].map((id) => optionName(meta, facet, id, lang)).join(OR[lang])
    return lang === 'en' && i > 0 && IN_THE_MIDST.includes(facet) ? inMidst(names) : names
  })
  if (parts.length === 0) return EVERYTHING[lang]
  return parts.join(lang === 'en' ? ', ' : '，')
}

export interface SideNames {
  readonly left: string
  readonly right: string
}

type Sentence = (compared: ComparedInteraction, names: SideNames) => string
type Told = Pick<Interaction, 'source' | 'target' | 'effect' | 'voices' | 'line'> & {
  readonly claims: readonly Claim[]
}

const toldBy = (arrow: Interaction | null): Told | null =>
  arrow && { ...arrow, claims: arrow.specific }

function english(dataset: Dataset): Sentence {
  const said = (arrow: Interaction | null) =>
    arrow ? describeInteraction(dataset, arrow, 'en') : ''
  const hedged = (told: Told | null) =>
    told ? describeInteraction(dataset, told, 'en') + hedgeWords(told, told.claims, 'en') : ''
  return ({ comparison, left, right, source, byOtherNames }, names) => {
    const [a, b] = [hedged(toldBy(left)), hedged(toldBy(right))]
    if (byOtherNames.length > 0) {
      const others = byOtherNames.map(hedged).join('; ')
      const [own, other] = left ? [names.left, names.right] : [names.right, names.left]
      const contrary = comparison === 'opposite' ? ', on the contrary' : ''
      return `${own}: ${a || b}. ${other}, asked by other names${contrary}: ${others}.`
    }
    switch (comparison) {
      case 'opposite': {
        const turned = right ? effectWords(dataset, right.effect, 'en') : ''
        const hedge = right ? hedgeWords(right, right.specific, 'en') : ''
        return `${names.left}: ${a}. ${names.right}, on the contrary: ${nameInSentence(dataset, source, 'en')} ${turned} it${hedge}.`
      }
      case 'differs':
        return `${names.left}: ${a}. ${names.right}: ${b}.`
      case 'left':
        return `Only ${names.left}: ${said(left)}.`
      case 'right':
        return `Only ${names.right}: ${said(right)}.`
      case 'same':
        return `Both: ${said(left)}.`
    }
  }
}

function chinese(dataset: Dataset): Sentence {
  const said = (arrow: Interaction | null) =>
    arrow ? describeInteraction(dataset, arrow, 'zh') : ''
  const hedged = (told: Told | null) =>
    told ? describeInteraction(dataset, told, 'zh') + hedgeWords(told, told.claims, 'zh') : ''
  return ({ comparison, left, right, byOtherNames }, names) => {
    const [a, b] = [hedged(toldBy(left)), hedged(toldBy(right))]
    if (byOtherNames.length > 0) {
      const others = byOtherNames.map(hedged).join('、')
      const [own, other] = left ? [names.left, names.right] : [names.right, names.left]
      const contrary = comparison === 'opposite' ? '换一种问法则相反' : '换一种问法'
      return `${own}：${a || b}；${other}${contrary}：${others}。`
    }
    switch (comparison) {
      case 'opposite':
        return `${names.left}：${a}；${names.right}则相反：${b}。`
      case 'differs':
        return `${names.left}：${a}；${names.right}：${b}。`
      case 'left':
        return `仅${names.left}：${said(left)}。`
      case 'right':
        return `仅${names.right}：${said(right)}。`
      case 'same':
        return `两侧相同：${said(left)}。`
    }
  }
}

/**
 * One compared arrow as a sentence: "Osteoblast: X increases Y. Osteoclast, on the contrary: X
 * decreases it." Names the side or sides that say it, and what each says; where they clash, also how weakly
 * it is said, since such a sentence may stand as a headline.
 */
export function describeComparison(
  dataset: Dataset,
  compared: ComparedInteraction,
  names: SideNames,
  lang: Language,
): string {
  const sentence = lang === 'en' ? english(dataset) : chinese(dataset)
  return sentence(compared, names)
}

/** The same under a heading that says whose it is: an arrow that one side has, or both alike, without that. */
export function describeUnderHeading(
  dataset: Dataset,
  compared: ComparedInteraction,
  names: SideNames,
  lang: Language,
): string {
  const { comparison, left, right, byOtherNames } = compared
  const isTold = comparison === 'opposite' || comparison === 'differs' || byOtherNames.length > 0
  const arrow = left ?? right
  if (isTold || !arrow) return describeComparison(dataset, compared, names, lang)
  const said = describeInteraction(dataset, arrow, lang)
  return lang === 'en' ? `${atStart(said)}.` : `${said}。`
}
