// Guards the icons: inside the outline of every kind of box, clear of its label, and the same in a figure.
import { describe, expect, it } from 'vitest'
import { KINDS, LANGUAGES, OWN_ICONS } from '../../src/domain/review/vocabulary.ts'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { figureSvg } from '../../src/notation/figure.ts'
import { ICON_PATHS, ICON_SHIFT, iconOf, iconPlace } from '../../src/notation/icons.ts'
import { cornersOf, KIND_OUTLINES } from '../../src/notation/outlines.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { FONT_SIZE, sceneOf } from '../../src/notation/scene.ts'
import { textWidth } from '../../src/notation/text.ts'
import { realDataset } from '../fixtures.ts'
import { everyElement, readXml } from './xml.ts'

const VIEWS = [...realDataset.views.keys()]
const graphOf = (id: string) => viewGraph(realDataset, realDataset.views.get(id)!)
/** Half the side of an icon. */
const HALF = 4.9

describe.each(KINDS)('the icon of a %s', (kind) => {
  it.each([27, 42, 57])('lies inside its outline in a box %i high', (height) => {
    const { x } = iconPlace({ kind, x: 35, y: 0, width: 70 })
    expect(x - HALF).toBeGreaterThan(3)
    const corners = cornersOf(KIND_OUTLINES[kind].outline, 70, height) ?? []
    // Where the left side is at the height of the icon: above, beside and below it.
    for (const y of [height / 2 - 3, height / 2, height / 2 + 3]) {
      const left = corners.flatMap(([x1, y1], i) => {
        const [x2, y2] = corners[(i + 1) % corners.length]!
        if (y1 === y2 || y < Math.min(y1, y2) || y > Math.max(y1, y2)) return []
        return [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)]
      })
      expect(x - HALF).toBeGreaterThan(left.length > 0 ? Math.min(...left) : 0)
    }
  })
})

it.each(VIEWS)('labels in %s stand clear of the icons beside them', (view) => {
  for (const lang of LANGUAGES) {
    for (const node of sceneOf(realDataset, graphOf(view), lang).nodes) {
      if (!node.icon) continue
      const widest = Math.max(...node.lines.map((line) => textWidth(line, FONT_SIZE)))
      const left = node.x + ICON_SHIFT - widest / 2
      expect([node.id, left - (iconPlace(node).x + HALF) > -1]).toEqual([node.id, true])
      const right = node.x + node.width / 2 - (node.x + ICON_SHIFT + widest / 2)
      expect([node.id, right >= 5]).toEqual([node.id, true])
    }
  }
})

it.each(VIEWS)('a figure of %s has the icon of each of its boxes, and no other', (id) => {
  const graph = graphOf(id)
  const view = derive(graph, { ...DEFAULT_SCOPE, view: id }, lineageOf(realDataset.meta))
  const scene = sceneOf(realDataset, graph, 'en')
  const svg = readXml(figureSvg(scene, view, { palette: PALETTES.light, title: 'x' }))
  for (const group of everyElement(svg)) {
    const entity = group.attributes['data-entity']
    if (entity === undefined) continue
    const drawn = everyElement(group).filter(({ attributes }) => 'data-icon' in attributes)
    const icon = iconOf(realDataset.entities.get(entity)!)
    expect([entity, drawn.map(({ attributes }) => attributes['d'])]).toEqual([
      entity,
      icon ? [ICON_PATHS[icon]] : [],
    ])
  }
})

it('every icon of its own is that of some entity, which says what it is about in words too', () => {
  const used = new Set([...realDataset.entities.values()].map(({ icon }) => icon))
  expect(OWN_ICONS.filter((icon) => !used.has(icon))).toEqual([])
})
