// What the things of a collection say, and the papers behind each: what the list on the page and every copy of it are made
// from. Law: what this data does not have is named as such and loses nothing, and no number becomes a paper.
import type { Item } from '../../domain/collection/schema.ts'
import type { Claim, Dataset, Library, Literature, Texts } from '../../domain/review/dataset.ts'
import { KIND_WORDS } from '../../domain/review/boxTerms.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { DEFAULT_SCOPE, parseSelection } from '../../domain/scope/scope.ts'
import { formatReference } from '../../domain/words/cite.ts'
import type { ShownReference } from '../../domain/words/cite.ts'
import { describeInteraction } from '../../domain/words/describe.ts'
import { basisWords, certaintyWords } from '../../domain/words/describeClaim.ts'
import { summaryOf, voicesOf } from '../../domain/graph/voices.ts'
import { pairName } from '../../domain/words/pairName.ts'
import { worksBehind } from '../citations/worksBehind.ts'
import type { SaidOf, Work, WorksBehind } from '../citations/worksBehind.ts'
import { claimsBehind } from '../howToCite.ts'
import { addressOf } from '../pages/addresses.ts'

export interface CollectionSources {
  readonly dataset: Dataset
  readonly lang: Language
  readonly literature: Literature
  readonly statuses: Library['statuses']
  /** All of them, in their order. */
  readonly references: readonly ShownReference[]
  /** The prose in the language; null where it has not come. */
  readonly texts: Texts | null
}

export interface Entry {
  readonly item: Item
  /** What it says, as one sentence or name; null where this data does not have it. */
  readonly title: string | null
  /** Where the review says it, or what it is; may be empty. */
  readonly about: string
  /** The works behind it, and the numbers whose paper is not known. */
  readonly behind: WorksBehind
  /** The page of its own, below the address of the explorer; null where it has none. */
  readonly page: string | null
}

const NOTHING: WorksBehind = { works: [], unresolved: [] }

const comma = (lang: Language) => (lang === 'en' ? ', ' : '、')

function behindClaims(
  claims: readonly Claim[],
  { literature, statuses }: CollectionSources,
): WorksBehind {
  const arrows = claims.map((claim) => ({ ...claim, claims: [claim] }))
  return worksBehind(arrows, { literature, statuses })
}

type Said = Omit<Entry, 'item'>

function ofClaim(id: string, sources: CollectionSources): Said | null {
  const { dataset, lang, texts } = sources
  const claim = dataset.claims.find((each) => each.id === id)
  if (!claim) return null
  return {
    title: texts?.statements[id] ?? pairName(dataset, claim, lang),
    about: [claim.locator, certaintyWords(claim, lang), basisWords(claim, lang)].join(comma(lang)),
    behind: behindClaims([claim], sources),
    page: addressOf('claim', id),
  }
}

function ofArrow(id: string, sources: CollectionSources): Said | null {
  const { dataset, lang } = sources
  const selection = parseSelection(id)
  const claims = claimsBehind({ dataset, scope: { ...DEFAULT_SCOPE, select: id } })
  const [first] = claims
  if (!first || selection.type !== 'interaction') return null
  const hasPage = first.source === selection.source && first.target === selection.target
  return {
    title: describeInteraction(
      dataset,
      { ...selection, effect: summaryOf(voicesOf(claims)), claims },
      lang,
    ),
    about: [...new Set(claims.map(({ locator }) => locator))].join(comma(lang)),
    behind: behindClaims(claims, sources),
    page: hasPage ? addressOf('arrow', id) : null,
  }
}

function ofEntity(id: string, { dataset, lang }: CollectionSources): Said | null {
  const entity = dataset.entities.get(id)
  if (!entity) return null
  const about = KIND_WORDS[entity.kind][lang]
  return { title: entity.label[lang], about, behind: NOTHING, page: null }
}

/** A paper by itself: it stands behind what is said elsewhere, and here behind nothing. */
function workAlone(id: string, { literature, statuses }: CollectionSources): Work | null {
  const paper = literature.papers.find((each) => each.id === id)
  if (!paper) return null
  const numbers = literature.cited.flatMap((each, i) => (each === id ? [i + 1] : []))
  const isSure = numbers.some((number) => statuses[number - 1] === 'identified')
  const status = numbers.length === 0 ? null : isSure ? 'identified' : 'probable'
  const isCited = numbers.length > 0
  return {
    paper,
    numbers,
    isCited,
    status,
    arrows: [],
    saidOf: new Map(),
    locators: [],
    verdicts: [],
  }
}

function ofPaper(id: string, sources: CollectionSources): Said | null {
  const work = workAlone(id, sources)
  if (!work) return null
  return {
    title: formatReference(work.paper),
    about: work.numbers.map((each) => `[${each}]`).join(''),
    behind: { works: [work], unresolved: [] },
    page: addressOf('paper', id),
  }
}

function ofReference(id: string, { references, dataset }: CollectionSources): Said | null {
  const number = Number(id.replace('ref-', ''))
  const reference = references[number - 1]
  if (!reference) return null
  const citing = dataset.claims.filter(({ citations }) => citations.includes(number))
  const locators = [...new Set(citing.map(({ locator }) => locator))]
  return {
    title: `[${number}] ${reference.custom.topic}`,
    about: '',
    behind: { works: [], unresolved: [{ number, locators }] },
    page: addressOf('reference', String(number)),
  }
}

const OF_KIND: Readonly<
  Record<Item['kind'], (id: string, sources: CollectionSources) => Said | null>
> = { claim: ofClaim, arrow: ofArrow, entity: ofEntity, paper: ofPaper, reference: ofReference }

/** The things of a collection in their order, each with what it says here. */
export function entriesOf(items: readonly Item[], sources: CollectionSources): readonly Entry[] {
  return items.map((item) => {
    const said = OF_KIND[item.kind](item.id, sources)
    const gone = { title: null, about: '', behind: NOTHING, page: null }
    return { item, ...(said ?? gone) }
  })
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])]

function joinedSaid(a: SaidOf, b: SaidOf): SaidOf {
  const joined = new Map(a)
  for (const [arrow, said] of b) joined.set(arrow, union(joined.get(arrow) ?? [], said))
  return joined
}

function joinedWork(a: Work, b: Work): Work {
  return {
    ...a,
    numbers: [...union(a.numbers, b.numbers)].sort((x, y) => x - y),
    isCited: a.isCited || b.isCited,
    status: a.status === 'identified' ? a.status : (b.status ?? a.status),
    arrows: union(a.arrows, b.arrows),
    saidOf: joinedSaid(a.saidOf, b.saidOf),
    locators: union(a.locators, b.locators),
    verdicts: union(a.verdicts, b.verdicts),
  }
}

/** The works behind all of a collection, each once, in the order in which they are first met. */
export function worksOfEntries(entries: readonly Entry[]): WorksBehind {
  const works = new Map<string, Work>()
  const unresolved = new Map<number, readonly string[]>()
  for (const { behind } of entries) {
    for (const work of behind.works) {
      const there = works.get(work.paper.id)
      works.set(work.paper.id, there ? joinedWork(there, work) : work)
    }
    for (const { number, locators } of behind.unresolved) {
      unresolved.set(number, union(unresolved.get(number) ?? [], locators))
    }
  }
  return {
    works: [...works.values()],
    unresolved: [...unresolved].map(([number, locators]) => ({ number, locators })),
  }
}
