// What the inner parts of a chain imply and the review denies or never says, in both languages.
import type { Implied } from '../graph/implied.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { describeArrows, describeOutcome } from './describeChain.ts'

/** What is implied without being known: a part that is said both ways implies nothing. */
const impliesSomething = ({ sign }: Implied): boolean => sign !== 0

interface ImpliedInScope {
  readonly implied: readonly Implied[]
  /** Whether more could be said without the filters. */
  readonly isFiltered: boolean
}

const UNSAID: Readonly<Record<Language, (what: string) => string>> = {
  en: (what) => `Implied on the way and never said directly: ${what}.`,
  zh: (what) => `由此推出而综述从未直接说过：${what}。`,
}
const UNSAID_HERE: Readonly<Record<Language, (what: string) => string>> = {
  en: (what) => `Implied on the way and not said directly under these filters: ${what}.`,
  zh: (what) => `由此推出而在这些筛选条件下综述没有直接说到：${what}。`,
}

/**
 * Sentences on the inner parts of a chain: each that the review denies, tells both ways or gives no direction; then
 * in one sentence all those that it never says. What it says itself is not told again.
 */
export function describeImplied(
  dataset: Dataset,
  { implied, isFiltered }: ImpliedInScope,
  lang: Language,
): readonly string[] {
  const told = implied.filter(impliesSomething)
  const isEnglish = lang === 'en'
  const outcome = (part: Implied) => describeOutcome(dataset, part, lang)
  const denied = told.flatMap((part): readonly string[] => {
    const { agreement, direct } = part
    if (!direct || agreement === 'same' || agreement === 'unsaid') return []
    const said = describeArrows(dataset, [direct], lang)
    return [
      isEnglish
        ? `It implies that ${outcome(part)}; directly the review says: ${said}.`
        : `照此，${outcome(part)}；而综述直接说的是：${said}。`,
    ]
  })
  const unsaid = told.filter(({ agreement }) => agreement === 'unsaid').map(outcome)
  if (unsaid.length === 0) return denied
  return [
    ...denied,
    (isFiltered ? UNSAID_HERE : UNSAID)[lang](unsaid.join(isEnglish ? '; ' : '；')),
  ]
}
