// What stands over the picture of what is contested: how many of its arrows say both, counted from their sentences.
import { expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { withMembers } from '../../../src/domain/review/dataset.ts'
import { nameOf } from '../../../src/domain/words/describe.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
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
  const { contested, facets } = scope
  return { shown, view, text: describeShown(realDataset, { view, shown, contested, facets }, lang) }
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

it('under a filter for a stressor tells of it, wherever it acts on autophagy in the picture', () => {
  let added = 0
  for (const [id, file] of realDataset.views) {
    for (const { id: stressor } of realDataset.meta.stressors) {
      const facets = { ...NO_FACETS, stressor: [stressor] }
      for (const lang of LANGUAGES) {
        const { shown, view, text } = at(id, { facets, general: false }, lang)
        const own = shown.interactions.find((arrow) => arrow.id === `${stressor}--autophagy`)
        if (!own || !file.message) continue
        const forms = [...withMembers(realDataset, stressor)]
        const before = describeMessage(realDataset, view, shown, lang)
        const names = forms.map((form) => nameOf(realDataset, form, lang).toLowerCase())
        expect(
          names.some((name) => text.toLowerCase().includes(name)),
          text,
        ).toBe(true)
        if (text !== before) added++
      }
    }
  }
  expect(added).toBeGreaterThan(10)
})

it('of glucocorticoids begins with these, and not with what they do by way of oxidative stress', () => {
  const facets = { ...NO_FACETS, stressor: ['glucocorticoids'] }
  const text = (lang: Language) => at('what-goes-wrong', { facets, general: false }, lang).text
  expect(text('en')).toMatch(/^Glucocorticoids both raise and lower autophagy; oxidative stress /)
  expect(text('zh')).toMatch(/^糖皮质激素/)
  // Beside it stands what names them, and nothing that is said in general.
  const cells = (general: boolean) => at('bone-cells', { facets, general }).text
  expect(cells(true)).toMatch(/^Glucocorticoids .*osteoclast formation/)
  expect(cells(true)).not.toContain('in general')
  // Without a filter it is the message of the view.
  const { view, shown, text: whole } = at('what-goes-wrong', {})
  expect(whole).toBe(describeMessage(realDataset, view, shown, 'en'))
})
