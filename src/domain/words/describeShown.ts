// What stands over a picture, as one sentence: the message of its view, or, where only what is contested is asked for,
// how much of that is said both ways.
import type { GraphView, Interaction } from '../graph/derive.ts'
import { isTwoSided } from '../graph/voices.ts'
import { withMembers } from '../review/dataset.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Scope } from '../scope/scope.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import type { Language, SummaryEffect } from '../review/vocabulary.ts'
import { atStart } from './prose.ts'
import { describeArrows, messageClauses } from './viewMessage.ts'

interface Counts {
  readonly all: number
  readonly both: number
  /** Those that raise or lower alone. */
  readonly oneSide: number
  readonly undirected: number
}

const CONTESTED: Readonly<Record<Language, (counts: Counts) => readonly string[]>> = {
  en: ({ all, both, oneSide, undirected }) => {
    if (both === all) return [all === 1 ? 'this arrow says both' : `all ${all} arrows say both`]
    const arrows = both > 0 ? '' : oneSide === 1 ? ' arrow' : ' arrows'
    const take = `${oneSide}${arrows} ${oneSide === 1 ? 'takes' : 'take'} one side of a question that the review answers both ways`
    return [
      ...(both > 0 ? [`${both} of ${all} arrows ${both === 1 ? 'says' : 'say'} both`] : []),
      ...(oneSide > 0 ? [take] : []),
      ...(undirected > 0
        ? [`${undirected} ${undirected === 1 ? 'gives' : 'give'} no direction`]
        : []),
    ]
  },
  zh: ({ all, both, oneSide, undirected }) => {
    if (both === all) return [`此处 ${all} 条箭头${all === 1 ? '' : '均'}两说并存`]
    return [
      both > 0 ? `此处 ${all} 条箭头中 ${both} 条两说并存` : `此处共 ${all} 条箭头`,
      ...(oneSide > 0 ? [`${oneSide} 条只是其中一说，所涉问题综述两说并存`] : []),
      ...(undirected > 0 ? [`${undirected} 条未说明方向`] : []),
    ]
  },
}

/** What every view is about. */
const AUTOPHAGY = 'autophagy'

/**
 * The arrows of the message that are drawn. Where none of them is of a stressor that is filtered by, what this does to
 * autophagy comes first, and then what is said of it: the sentence would otherwise be about others alone.
 */
function toldUnder(
  dataset: Dataset,
  { view, shown, facets }: Omit<Shown, 'contested'>,
): readonly Interaction[] {
  const told = messageClauses(view, shown).flat()
  // What opens as lists has no message.
  if (!view.message) return told
  const unsaid = facets.stressor.filter((id) => {
    const forms = withMembers(dataset, id)
    return !told.some(({ source }) => forms.has(source))
  })
  const own = shown.interactions.filter(
    ({ source, target }) => target === AUTOPHAGY && unsaid.includes(source),
  )
  if (own.length === 0) return told
  return [...own, ...told.filter(({ decidedBy }) => decidedBy === 'specific')]
}

interface Shown extends Pick<Scope, 'contested' | 'facets'> {
  readonly view: ViewFile
  readonly shown: GraphView
}

/** Empty where neither anything of the message nor anything contested is drawn. */
export function describeShown(
  dataset: Dataset,
  { view, shown, contested, facets }: Shown,
  lang: Language,
): string {
  if (!contested) return describeArrows(dataset, toldUnder(dataset, { view, shown, facets }), lang)
  const { interactions } = shown
  if (interactions.length === 0) return ''
  const count = (is: (effect: SummaryEffect) => boolean) =>
    interactions.filter(({ effect }) => is(effect)).length
  const both = count(isTwoSided)
  const undirected = count((effect) => effect === 'unsigned')
  const all = interactions.length
  const said = CONTESTED[lang]({ all, both, undirected, oneSide: all - both - undirected })
  return lang === 'zh' ? `${said.join('；')}。` : `${atStart(said.join('; '))}.`
}
