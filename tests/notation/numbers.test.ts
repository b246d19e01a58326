// Guards the numbers on arrows: one for each arrow that rests on more than one claim, on its last
// stretch, so that arrows which share a line are told apart.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { numberSvg, voiceNumbers } from '../../src/notation/numbers.ts'
import { figureSvg } from '../../src/notation/figure.ts'
import { PALETTES } from '../../src/notation/palette.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { realDataset } from '../fixtures.ts'

const graph = viewGraph(realDataset, realDataset.views.get('overview')!)
const scene = sceneOf(realDataset, graph, 'en')
const view = derive(graph, DEFAULT_SCOPE, lineageOf(realDataset.meta))
const numbers = voiceNumbers(scene, view)

describe('the numbers on arrows', () => {
  it('say how many sentences are on its side, both where both is said, and nothing where it is one', () => {
    const expected = view.interactions
      .map(({ id, effect, voices: { increases, decreases, unsigned } }) => {
        if (increases > 0 && decreases > 0) return [id, `${increases} ↑ ${decreases} ↓`]
        return [id, String(effect === 'unsigned' ? unsigned : Math.max(increases, decreases))]
      })
      .filter(([, text]) => text !== '1' && text !== '0')
    expect(expected.length).toBeGreaterThan(10)
    expect(numbers.map(({ id, text }) => [id, text]).sort()).toEqual(expected.sort())
  })

  it('of both sides do not lie on one another', () => {
    const both = numbers.filter(({ isBalance }) => isBalance)
    const clashes = both.flatMap((a, i) =>
      both
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < 10)
        .map((b) => `${a.id} on ${b.id}`),
    )
    expect(both.length).toBeGreaterThan(4)
    expect(clashes).toEqual([])
  })

  it('of both sides stand in a figure', () => {
    const both = numbers.find(({ isBalance }) => isBalance)!
    const svg = numberSvg(both, PALETTES.light)
    expect(svg).toContain(`data-balance="${both.id}"`)
    expect(svg).toContain(both.text)
    expect(figureSvg(scene, view, { palette: PALETTES.light, title: 'x' })).toContain(svg)
  })

  it('stand beside the last stretch of their arrow and leave its mark free', () => {
    for (const { id, x, y, width, isBalance } of numbers) {
      const { points } = scene.edges.find((edge) => edge.id === id)!
      const [end, before] = [points.at(-1)!, points.at(-2)!]
      const isUpright = end[0] === before[0]
      const aside = isUpright ? x - width / 2 - end[0] : end[1] - y
      const back = isUpright ? Math.abs(end[1] - y) : Math.abs(end[0] - x)
      const length = Math.hypot(end[0] - before[0], end[1] - before[1])
      // Numbers of both sides step back, three times at the most, where they would lie on each other.
      const rooms = (isBalance ? [16, 28, 40, 52] : [16]).map((room) => Math.min(length, room))
      expect([id, aside > 0, aside < 12]).toEqual([id, true, true])
      expect(Math.min(...rooms.map((room) => Math.abs(room - back)))).toBeLessThan(0.01)
    }
  })
})
