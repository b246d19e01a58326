// What stands over a picture, as one sentence: the message of its view, or, where only what is contested is asked for,
// how much of that is said both ways.
import type { GraphView } from '../graph/derive.ts'
import { isTwoSided } from '../graph/voices.ts'
import type { Dataset } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import type { Language } from '../review/vocabulary.ts'
import { describeMessage } from './viewMessage.ts'

type CountWords = (both: number, all: number) => string

const CONTESTED: Readonly<Record<Language, CountWords>> = {
  en: (both, all) => {
    if (both === all) return all === 1 ? 'This arrow says both.' : `All ${all} arrows say both.`
    const others = all - both === 1 ? 'the other takes' : 'the others each take'
    const one = 'one side of a question that the review answers both ways'
    if (both > 0)
      return `${both} of ${all} arrows ${both === 1 ? 'says' : 'say'} both; ${others} ${one}.`
    return `${all === 1 ? 'This arrow takes' : `These ${all} arrows each take`} ${one}.`
  },
  zh: (both, all) => {
    if (both === all) return `此处 ${all} 条箭头${all === 1 ? '' : '均'}两说并存。`
    const one = '只是其中一说，所涉问题综述两说并存'
    if (both > 0) return `此处 ${all} 条箭头中 ${both} 条两说并存；其余${one}。`
    return `此处 ${all} 条箭头${all === 1 ? '' : '各'}${one}。`
  },
}

/** Empty where neither anything of the message nor anything contested is drawn. */
export function describeShown(
  dataset: Dataset,
  { view, shown, contested }: { view: ViewFile; shown: GraphView; contested: boolean },
  lang: Language,
): string {
  if (!contested) return describeMessage(dataset, view, shown, lang)
  const { interactions } = shown
  if (interactions.length === 0) return ''
  const both = interactions.filter(({ effect }) => isTwoSided(effect)).length
  return CONTESTED[lang](both, interactions.length)
}
