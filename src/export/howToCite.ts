// How the review, the explorer and what is shown are cited: lines to copy, each with the version of the data
// and a link. Nothing is made up: title and authors of the review did not reach this project, and are said
// to be missing.
import type { Claim, Dataset } from '../domain/review/dataset.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { describeScope } from '../domain/words/describeScope.ts'
import { describeInteraction } from '../domain/words/describe.ts'
import { summaryOf, voicesOf } from '../domain/graph/voices.ts'
import { DEFAULT_SCOPE, interactionId, parseSelection } from '../domain/scope/scope.ts'
import type { Scope } from '../domain/scope/scope.ts'
import { withMembers } from '../domain/review/dataset.ts'
import { pairName } from '../domain/words/pairName.ts'
import { withRelease } from '../store/dataVersion.ts'
import { linkOfScope } from '../store/url.ts'
import { reviewCitation } from './figure.ts'
import { addressOf } from './pages/addresses.ts'

interface CiteWords {
  readonly review: (citation: string) => string
  readonly explorer: (title: string, release: string, licence: string) => string
  readonly quoted: (text: string) => string
  readonly places: (places: string) => string
  readonly says: (place: string, citation: string) => string
}

const WORDS: Readonly<Record<Language, CiteWords>> = {
  en: {
    review: (citation) => `[Title and authors not known to this project.] ${citation}.`,
    explorer: (title, release, licence) =>
      `The ${title} contributors. ${title}, data version ${release}, ${licence}.`,
    quoted: (text) => `“${text}.”`,
    places: (places) => `After the review at ${places}.`,
    says: (place, citation) => `After the review (${citation}) at ${place}.`,
  },
  zh: {
    review: (citation) => `［本项目未得其标题与作者］${citation}。`,
    explorer: (title, release, licence) =>
      `${title}贡献者。${title}，数据版本 ${release}，${licence}。`,
    quoted: (text) => `“${text}”。`,
    places: (places) => `据综述 ${places}。`,
    says: (place, citation) => `据综述（${citation}）${place}。`,
  },
}

export interface CiteSources {
  readonly dataset: Dataset
  readonly scope: Scope
  readonly lang: Language
  /** The name of the explorer in the language. */
  readonly title: string
  /** The address of the explorer without what it shows. */
  readonly base: string
}

/** The review itself. */
export function citeReview({ dataset, lang }: Pick<CiteSources, 'dataset' | 'lang'>): string {
  return WORDS[lang].review(reviewCitation(dataset.meta, lang))
}

function explorerWords({ dataset, lang, title }: CiteSources): string {
  const { release, licence } = dataset.meta
  return WORDS[lang].explorer(title, release, licence)
}

/** A link into the explorer, with the version of the data. */
const scopeLink = ({ dataset, lang, base }: CiteSources, scope: Scope): string =>
  withRelease(base + linkOfScope({ ...scope, lang }), dataset.meta.release)

/** The explorer as a whole. */
export function citeExplorer(sources: CiteSources): string {
  return `${explorerWords(sources)} ${scopeLink(sources, DEFAULT_SCOPE)}`
}

/** What is on the page, with its filters. */
export function citeView(sources: CiteSources): string {
  const { dataset, scope, lang } = sources
  const link = scopeLink(sources, { ...scope, lecture: false })
  return [
    WORDS[lang].quoted(describeScope(dataset, scope, lang).replace(/[.。]$/, '')),
    explorerWords(sources),
    link,
  ].join(' ')
}

/** The page of a thing beside the explorer, at the words of one language. */
const pageLink = (base: string, address: string, lang: Language): string =>
  new URL(`${address}#${lang}`, base).href

/** The claims that are behind the arrow that is selected; none where none is. */
export function claimsBehind({
  dataset,
  scope,
}: Pick<CiteSources, 'dataset' | 'scope'>): readonly Claim[] {
  const selection = scope.select === null ? null : parseSelection(scope.select)
  if (selection?.type !== 'interaction') return []
  const { source, target } = selection
  const own = dataset.claims.filter((claim) => claim.source === source && claim.target === target)
  if (own.length > 0) return own
  const from = withMembers(dataset, source)
  const to = withMembers(dataset, target)
  return dataset.claims.filter((claim) => from.has(claim.source) && to.has(claim.target))
}

/** The arrow that is selected, with the places of its claims; null where none is. */
export function citeArrow(sources: CiteSources): string | null {
  const { dataset, scope, lang, base } = sources
  const claims = claimsBehind(sources)
  const selection = scope.select === null ? null : parseSelection(scope.select)
  if (claims.length === 0 || selection?.type !== 'interaction') return null
  const effect = summaryOf(voicesOf(claims))
  const said = describeInteraction(dataset, { ...selection, effect, claims }, lang)
  const places = [...new Set(claims.map(({ locator }) => locator))].join(
    lang === 'en' ? ', ' : '、',
  )
  const { quoted, places: at } = WORDS[lang]
  const [first] = claims
  const hasPage = first?.source === selection.source && first.target === selection.target
  // One that is drawn for its members has no page of its own.
  const link = hasPage
    ? pageLink(base, addressOf('arrow', interactionId(first.source, first.target)), lang)
    : scopeLink(sources, { ...DEFAULT_SCOPE, view: scope.view, select: scope.select })
  return [quoted(said), at(places), explorerWords(sources), link].join(' ')
}

/** One claim, in the words of the explorer: they are not the review's own. */
export function citeClaim(
  sources: CiteSources,
  claim: Claim,
  statement: string | undefined,
): string {
  const { dataset, lang, base } = sources
  const said = statement ?? pairName(dataset, claim, lang)
  // Its own page, which stays when links into the explorer become others.
  const link = pageLink(base, addressOf('claim', claim.id), lang)
  const { quoted, says } = WORDS[lang]
  const place = says(claim.locator, reviewCitation(dataset.meta, lang))
  return [quoted(said.replace(/[.。]$/, '')), place, explorerWords(sources), link].join(' ')
}
