// The line under the pictures: what both sides say of what is pointed at, else of the first clash.
import { nameOf } from '../../domain/words/describe.ts'
import { describeChoice, describeComparison } from '../../domain/words/describeComparison.ts'
import type { SideNames } from '../../domain/words/describeComparison.ts'
import type { ComparedInteraction } from '../../domain/graph/compare.ts'
import { useApp, useWords } from '../useApp.ts'
import { useSides } from './useComparison.ts'

/** What each side filters by, in words. */
export function useSideNames(): SideNames {
  const { lang } = useWords()
  const meta = useApp(({ dataset }) => dataset.meta)
  const facets = useApp(({ scope }) => scope.facets)
  const versus = useApp(({ scope }) => scope.versus)
  return { left: describeChoice(meta, facets, lang), right: describeChoice(meta, versus, lang) }
}

export interface PointedText {
  /** Of what is pointed at; empty where nothing is. */
  readonly text: string
  /** Of the first arrow on which the sides say the opposite; empty where there is none. */
  readonly clash: string
}

export function usePointedText(pointed: string | null): PointedText {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const names = useSideNames()
  const { compared } = useSides()
  const say = (arrow: ComparedInteraction | undefined) =>
    arrow && describeComparison(dataset, arrow, names, lang)
  const clash = say(compared.find(({ comparison }) => comparison === 'opposite')) ?? ''
  if (pointed === null) return { text: '', clash }
  const arrow = compared.find(({ id }) => id === pointed)
  return { text: say(arrow) ?? nameOf(dataset, pointed, lang), clash }
}
