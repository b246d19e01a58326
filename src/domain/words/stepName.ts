// A step of a lecture by what it shows, where its speaker has given it no name: the view, what is picked in it or asked
// along its arrows, and what it is filtered by.
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { LOOPS } from '../scope/path.ts'
import { pushedBy } from '../scope/push.ts'
import { isFiltered, parseSelection } from '../scope/scope.ts'
import type { Scope } from '../scope/scope.ts'
import { paperName } from './cite.ts'
import { nameOf } from './describe.ts'
import { describeChoice } from './describeComparison.ts'
import { pairName } from './pairName.ts'

function pickedName(dataset: Dataset, select: string, lang: Language): string {
  const picked = parseSelection(select)
  switch (picked.type) {
    case 'entity':
      return nameOf(dataset, picked.id, lang)
    case 'interaction':
      return pairName(dataset, picked, lang)
    case 'reference':
      return `[${picked.number}]`
    case 'paper':
      return paperName(dataset, picked.id)
    case 'sentence':
      return picked.locator
  }
}

/** What is asked along the arrows, by its ends, or what is pushed; empty where nothing is. */
function alongName(dataset: Dataset, { path, push }: Scope, lang: Language): string {
  if (path !== null && path !== LOOPS) return pickedName(dataset, path, lang)
  const pushed = pushedBy({ push }).map(
    ({ id, way }) => `${nameOf(dataset, id, lang)} ${way === 'up' ? '↑' : '↓'}`,
  )
  return pushed.join(lang === 'en' ? ', ' : '，')
}

/** "Overview: autophagy → osteoporosis (Osteoclast, high dose)". */
export function stepName(dataset: Dataset, scope: Scope, lang: Language): string {
  const view = dataset.views.get(scope.view)?.label[lang] ?? scope.view
  const choice = (facets: Scope['facets']) => describeChoice(dataset.meta, facets, lang)
  const [colon, open, close] = lang === 'zh' ? ['：', '（', '）'] : [': ', ' (', ')']
  if (scope.mode === 'compare') {
    return `${view}${colon}${choice(scope.facets)}${lang === 'zh' ? '与' : ' against '}${choice(scope.versus)}`
  }
  const about =
    scope.select === null
      ? alongName(dataset, scope, lang)
      : pickedName(dataset, scope.select, lang)
  const picked = about === '' ? '' : colon + about
  const hasChoice = isFiltered({ facets: scope.facets, contested: false })
  const filters = hasChoice ? open + choice(scope.facets) + close : ''
  return view + picked + filters
}
