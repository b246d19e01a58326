// What is seen, in a few words, for the name of the document: what is picked first, since tabs are narrow.
import type { GraphView } from '../graph/derive.ts'
import type { Dataset } from '../review/dataset.ts'
import { DEFAULT_SCOPE, isAnyChosen, parseSelection } from '../scope/scope.ts'
import type { Scope } from '../scope/scope.ts'
import type { Language, Words } from '../review/vocabulary.ts'
import { paperName } from './cite.ts'
import { chinese } from './chineseText.ts'
import { describeInteraction, nameOf } from './describe.ts'
import { describeChoice } from './describeComparison.ts'
import { pairName } from './pairName.ts'

/** What is picked; an arrow that is not drawn, or must not be told yet, by its ends alone. */
function pickedName(dataset: Dataset, select: string, view: GraphView, lang: Language): string {
  const selection = parseSelection(select)
  switch (selection.type) {
    case 'entity':
      return nameOf(dataset, selection.id, lang)
    case 'interaction': {
      const drawn = view.interactions.find(({ id }) => id === select)
      if (drawn) return describeInteraction(dataset, drawn, lang)
      return pairName(dataset, selection, lang)
    }
    case 'reference':
      return `[${selection.number}]`
    case 'paper':
      return paperName(dataset, selection.id)
    case 'sentence':
      return selection.locator
  }
}

const CONTESTED: Words = { en: 'Contested only', zh: '仅有分歧者' }

/** "Osteoblast against osteoclast"; null where neither side filters by anything. */
function sidesNamed(
  { meta }: Pick<Dataset, 'meta'>,
  { facets, versus }: Pick<Scope, 'facets' | 'versus'>,
  lang: Language,
): string | null {
  if (!isAnyChosen(facets) && !isAnyChosen(versus)) return null
  const [left, right] = [describeChoice(meta, facets, lang), describeChoice(meta, versus, lang)]
  return lang === 'en' ? `${left} against ${right}` : chinese(left, '对比', right)
}

/** What a picture of a scope is called: its view, and of a comparison both sides before it, as in the page's title. */
export function pictureTitle(dataset: Dataset, scope: Scope, lang: Language): string {
  const view = dataset.views.get(scope.view)?.label[lang] ?? ''
  const sides = scope.mode === 'compare' ? sidesNamed(dataset, scope, lang) : null
  return sides === null ? view : `${sides} · ${view}`
}

/** What is filtered by: both sides of a comparison, or else the choice and what is contested. */
function filterPieces(
  dataset: Pick<Dataset, 'meta'>,
  scope: Scope,
  lang: Language,
): readonly string[] {
  const { mode, facets, contested } = scope
  if (mode === 'compare') {
    const sides = sidesNamed(dataset, scope, lang)
    return sides === null ? [] : [sides]
  }
  // The grid and the review have no filters.
  if (mode !== 'diagram' && mode !== 'table') return []
  const chosen = isAnyChosen(facets) ? [describeChoice(dataset.meta, facets, lang)] : []
  return [...chosen, ...(contested ? [CONTESTED[lang]] : [])]
}

/** The pieces of the title, the nearest first; none at the start of the page. */
export function pageTitle(
  dataset: Dataset,
  scope: Scope,
  view: GraphView,
  lang: Language,
): readonly string[] {
  const tour = dataset.tours.get(scope.tour ?? '')?.label[lang]
  const hasView = scope.view !== DEFAULT_SCOPE.view || scope.select !== null
  const viewName = dataset.views.get(scope.view)?.label[lang]
  return [
    ...(scope.select === null ? [] : [pickedName(dataset, scope.select, view, lang)]),
    ...(tour === undefined ? filterPieces(dataset, scope, lang) : [tour]),
    ...(hasView && viewName !== undefined ? [viewName] : []),
  ]
}
