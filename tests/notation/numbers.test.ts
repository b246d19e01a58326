// Guards the numbers on arrows: one for each arrow that rests on more than one claim, on its last
// stretch, so that arrows which share a line are told apart.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { numberSvg, placesOf, shareParts, voiceNumbers } from '../../src/notation/numbers.ts'
import { covered } from '../../src/notation/rooms.ts'
import { strengthOf } from '../../src/domain/graph/voices.ts'
import { strokeWidth } from '../../src/notation/lines.ts'
import { figureSvg } from '../../src/notation/figure.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
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
    const both = numbers.filter(({ share }) => share !== null)
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
    const both = numbers.find(({ share }) => share !== null)!
    const svg = numberSvg(both, PALETTES.light)
    expect(svg).toContain(`data-balance="${both.id}"`)
    expect(svg).toContain(both.text)
    expect(figureSvg(scene, view, { palette: PALETTES.light, title: 'x' })).toContain(svg)
  })

  it('stand beside the last stretch of their arrow and leave its mark free', () => {
    for (const { id, x, y, width, height, share } of numbers) {
      const { points } = scene.edges.find((edge) => edge.id === id)!
      const [end, before] = [points.at(-1)!, points.at(-2)!]
      const isUpright = end[0] === before[0]
      const aside = isUpright ? Math.abs(x - end[0]) - width / 2 : Math.abs(end[1] - y) - height / 2
      const back = isUpright ? Math.abs(end[1] - y) : Math.abs(end[0] - x)
      const length = Math.hypot(end[0] - before[0], end[1] - before[1])
      expect([id, aside > 0, aside < 6]).toEqual([id, true, true])
      // Numbers of both sides step back where they would hide something.
      const least = Math.min(length, 16) - 0.01
      const most = share === null ? least + 0.02 : length + 0.01
      expect([id, back >= least, back <= most]).toEqual([id, true, true])
    }
  })

  it('divide their bar as the voices are divided', () => {
    for (const number of numbers.filter(({ share }) => share !== null)) {
      const { voices } = view.interactions.find(({ id }) => id === number.id)!
      const [raising, lowering] = shareParts(number)
      expect(raising!.width / lowering!.width).toBeCloseTo(voices.increases / voices.decreases)
      expect(raising!.width + lowering!.width).toBeCloseTo(number.width)
    }
  })
})

describe.each([...realDataset.views.keys()])('the badges of both sides in %s', (id) => {
  it('hide as little as any place beside their arrow, and nothing where one is free', () => {
    const file = realDataset.views.get(id)!
    const ownGraph = viewGraph(realDataset, file)
    const shown = derive(ownGraph, { ...DEFAULT_SCOPE, view: id }, lineageOf(realDataset.meta))
    const drawn = sceneOf(realDataset, ownGraph, 'en')
    const badges = voiceNumbers(drawn, shown).filter(({ share }) => share !== null)
    const arrows = new Set(shown.interactions.map((arrow) => arrow.id))
    const around = {
      boxes: drawn.nodes.filter((node) => shown.entities.has(node.id)),
      edges: drawn.edges.filter((edge) => arrows.has(edge.id)),
    }
    for (const [i, badge] of badges.entries()) {
      const before = badges.slice(0, i)
      const cost = covered(badge, around, before)
      const { voices } = shown.interactions.find((arrow) => arrow.id === badge.id)!
      const line = strokeWidth(strengthOf(voices)) / 2
      const edge = around.edges.find((arrow) => arrow.id === badge.id)!
      const costs = placesOf(edge, badge, line).map((place) => covered(place, around, before))
      expect([badge.id, cost]).toEqual([badge.id, Math.min(...costs)])
    }
  })
})
