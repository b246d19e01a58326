// What binds something has its dot at both ends, in figures as on the canvas. Where it shares its
// line with other arrows none stands at the source.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { isSymmetric } from '../../src/domain/graph/symmetric.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { markedAtBothEnds } from '../../src/notation/bothEnds.ts'
import { figureSvg } from '../../src/notation/figure.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { realDataset } from '../fixtures.ts'
import { everyElement, readXml } from './xml.ts'

function shownIn(view: string) {
  const graph = viewGraph(realDataset, realDataset.views.get(view)!)
  const shown = derive(graph, { ...DEFAULT_SCOPE, view, all: true }, lineageOf(realDataset.meta))
  return { shown, scene: sceneOf(realDataset, graph, 'en') }
}

/** Where a figure has the marks of an arrow. */
function marksIn({ shown, scene }: ReturnType<typeof shownIn>, id: string): readonly string[] {
  const svg = readXml(figureSvg(scene, shown, { palette: PALETTES.light, title: '' }))
  const arrow = everyElement(svg).find(({ attributes }) => attributes['data-interaction'] === id)!
  return arrow.children.flatMap(({ attributes }) => attributes['transform'] ?? [])
}

const ENDS = {
  'beclin-1': ['beclin-1--bcl-2', 'beclin-1--autophagosome-initiator'],
  machinery: ['lc3-ii--p62', 'lc3-ii--phagophore'],
} as const

describe.each(Object.entries(ENDS))('a figure of the view %s', (view, [mutual, oneWay]) => {
  const parts = shownIn(view)
  const { points } = parts.scene.edges.find(({ id }) => id === mutual)!

  it('has a dot at either box of what binds, each turned to its box', () => {
    const [last, first, ...more] = marksIn(parts, mutual)
    expect(last).toMatch(`translate(${points.at(-1)!.join(' ')})`)
    expect(first).toMatch(`translate(${points[0]!.join(' ')})`)
    const isUp = points[0]![1] > points[1]![1]
    expect(first).toContain(isUp ? 'rotate(90)' : 'rotate(-90)')
    expect(more).toEqual([])
  })

  it('has one dot alone on what is part of something', () => {
    expect(marksIn(parts, oneWay)).toHaveLength(1)
  })
})

it('leaves the dot at the source off where others leave on the same line, unless these have one', () => {
  const { scene, shown } = shownIn('beclin-1')
  const id = 'beclin-1--bcl-2'
  const start = scene.edges.find((edge) => edge.id === id)!.points[0]!
  const together = (with_: string) => ({
    ...scene,
    edges: scene.edges.map((edge) =>
      edge.id === with_ ? { ...edge, points: [start, ...edge.points.slice(1)] } : edge,
    ),
  })
  const other = 'beclin-1--autophagosome-initiator'
  expect(markedAtBothEnds(scene, shown)).toContain(id)
  expect(markedAtBothEnds(together(other), shown)).not.toContain(id)
  // What is held back shares nothing that is seen.
  const alone = shown.interactions.filter((arrow) => arrow.id !== other)
  expect(markedAtBothEnds(together(other), { interactions: alone })).toContain(id)
  const mates = shown.interactions.map((arrow) =>
    arrow.id === other ? { ...shown.interactions.find((a) => a.id === id)!, id: other } : arrow,
  )
  expect(markedAtBothEnds(together(other), { interactions: mates })).toContain(id)
})

it('is left off in few of the views, with all arrows drawn', () => {
  const off = [...realDataset.views].flatMap(([view, { asLists }]) => {
    if (asLists) return []
    const { scene, shown } = shownIn(view)
    const marked = markedAtBothEnds(scene, shown)
    return shown.interactions
      .filter((arrow) => isSymmetric(arrow, scene.symmetric) && !marked.has(arrow.id))
      .map(({ id }) => `${view} ${id}`)
  })
  expect(off).toEqual(['overview autophagy-proteins--p62'])
})
