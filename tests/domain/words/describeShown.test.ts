// What stands over the picture of what is contested: how many of its arrows say both, counted from their sentences.
import { expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import type { Language } from '../../../src/domain/review/vocabulary.ts'
import { FACETS, facetOptions, lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { Scope } from '../../../src/domain/scope/scope.ts'
import { describeShown } from '../../../src/domain/words/describeShown.ts'
import { describeMessage } from '../../../src/domain/words/viewMessage.ts'
import { realDataset } from '../../fixtures.ts'

const at = (id: string, more: Partial<Scope>, lang: Language = 'en') => {
  const view = realDataset.views.get(id)!
  const scope = { ...DEFAULT_SCOPE, view: id, ...more }
  const shown = derive(viewGraph(realDataset, view), scope, lineageOf(realDataset.meta))
  const { contested } = scope
  return { shown, view, text: describeShown(realDataset, { view, shown, contested }, lang) }
}

it('counts the arrows with both, of one side and without a direction, in every view under every filter', () => {
  const filters = FACETS.flatMap((facet) =>
    facetOptions(realDataset.meta, facet).map(({ id }) => ({ ...NO_FACETS, [facet]: [id] })),
  )
  let mixed = 0
  for (const id of realDataset.views.keys()) {
    for (const facets of [NO_FACETS, ...filters]) {
      const { shown, text } = at(id, { contested: true, facets })
      const all = shown.interactions.length
      const both = shown.interactions.filter((arrow) => {
        const told = new Set(arrow[arrow.decidedBy].map(({ effect }) => effect))
        return told.has('increases') && told.has('decreases')
      }).length
      const told = (effect: string) =>
        shown.interactions.filter((arrow) => arrow.effect === effect).length
      const undirected = told('unsigned')
      const oneSide = all - both - undirected
      const numbers = (text.match(/\d+/g) ?? []).map(Number)
      if (all === 0) expect(text).toBe('')
      else if (both === all) expect(numbers).toEqual(all === 1 ? [] : [all])
      else {
        const rest = [oneSide, undirected].filter((count) => count > 0)
        expect([text, numbers]).toEqual([text, [...(both > 0 ? [both, all] : []), ...rest]])
        expect(/ gives? no direction\./.test(text)).toBe(undirected > 0)
        expect(text.includes('one side')).toBe(oneSide > 0)
        if (both > 0 && undirected > 0) mixed++
      }
    }
  }
  expect(mixed).toBeGreaterThan(5)
})

it('is the same in Chinese, and the message of the view where all is shown', () => {
  const { shown, text } = at('overview', { contested: true }, 'zh')
  const both = /中 (\d+) 条两说并存/.exec(text)?.[1]
  expect(at('overview', { contested: true }).text).toMatch(new RegExp(`^${both} of `))
  expect(text).toContain(`此处 ${shown.interactions.length} 条箭头`)
  const whole = at('overview', {})
  expect(whole.text).toBe(describeMessage(realDataset, whole.view, whole.shown, 'en'))
})
