// The shapes behind boxes as elements of the canvas. They follow what is drawn of their members: one that is
// new is added, one that holds nothing is taken away. They take no events, and have no kind, as lanes.
import type { Core, ElementDefinition, NodeSingular, StylesheetJson } from 'cytoscape'
import type { GraphView } from '../domain/graph/derive.ts'
import { ENCLOSURE_SHAPES } from '../domain/review/vocabulary.ts'
import {
  bandFrame,
  ENCLOSURE_FONT_SIZE,
  ENCLOSURE_LOOKS,
  enclosuresOf,
  stageBands,
} from '../notation/enclosures.ts'
import type { Enclosure } from '../notation/enclosures.ts'
import type { Palette } from '../notation/palette.ts'
import type { Scene } from '../notation/scene.ts'
import { atLevelOfDetail } from './levelOfDetail.ts'
import type { Shown } from './shown.ts'
import { layer } from './stacking.ts'

export function enclosureRules(palette: Palette): StylesheetJson {
  const still = { events: 'no', 'z-index': layer('enclosure') } as const
  return [
    {
      selector: 'node.enclosure',
      style: {
        ...still,
        shape: 'round-rectangle',
        'background-color': palette.raised,
        'border-color': palette.rule,
      },
    },
    ...ENCLOSURE_SHAPES.map((shape) => ({
      selector: `node.enclosure.${shape}`,
      style: {
        'border-width': ENCLOSURE_LOOKS[shape].border,
        'border-style': ENCLOSURE_LOOKS[shape].isDouble ? ('double' as const) : ('solid' as const),
        'corner-radius': (node: NodeSingular) => `${String(node.data('radius'))}px`,
      },
    })),
    {
      selector: 'node.stage',
      style: { ...still, shape: 'rectangle', 'background-color': palette.rule },
    },
    {
      selector: 'node.enclosure-name',
      style: {
        ...still,
        shape: 'rectangle',
        'background-opacity': 0,
        'font-size': ENCLOSURE_FONT_SIZE,
        color: palette.quiet,
        'z-index': layer('name'),
      },
    },
  ]
}

type Frame = Pick<Enclosure, 'left' | 'right' | 'top' | 'bottom'>

function framed(
  id: string,
  { left, right, top, bottom }: Frame,
  classes: string,
  radius = 0,
): ElementDefinition {
  const data = { id, label: '', width: right - left, height: bottom - top, radius }
  const position = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return { group: 'nodes', data, position, classes, selectable: false, grabbable: false }
}

/** Ids cannot clash with those of entities: a slug has no colon. */
export function enclosureElements(scene: Scene, view: GraphView): readonly ElementDefinition[] {
  const shapes = enclosuresOf(scene, view)
  const bands = stageBands(scene, shapes).map((band) =>
    framed(`stage:${band.id}`, bandFrame(band), 'stage'),
  )
  const frames = shapes.flatMap((shape) => {
    const { id, label, radius, name } = shape
    const frame = framed(`enclosure:${id}`, shape, `enclosure ${shape.shape}`, radius)
    const [x, y] = name
    const point = { left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5 }
    const named = framed(`enclosure-name:${id}`, point, 'enclosure-name')
    return label === '' ? [frame] : [frame, { ...named, data: { ...named.data, label } }]
  })
  return [...bands, ...frames]
}

/** Whether an element stands as it is wanted. */
function stands(there: NodeSingular, { data, position }: ElementDefinition): boolean {
  const at = there.position()
  const isThere = at.x === position?.x && at.y === position.y
  return isThere && there.data('width') === data['width'] && there.data('height') === data['height']
}

/** Brings the shapes on the canvas to what is shown; where nothing differs nothing is touched. */
export function showEnclosures(cy: Core, { scene, view, isLowDetail }: Readonly<Shown>): void {
  if (!scene || !view || scene.enclosures.length === 0) return
  const wanted = enclosureElements(scene, view)
  const ids = new Set(wanted.map(({ data }) => data.id))
  const before = cy.nodes('.enclosure, .enclosure-name, .stage')
  cy.batch(() => {
    before.filter((node) => !ids.has(node.id())).remove()
    for (const element of wanted) {
      const there = cy.getElementById(element.data.id ?? '')
      if (there.nonempty() && stands(there, element)) continue
      there.remove()
      cy.add([...atLevelOfDetail([element], isLowDetail)])
    }
  })
}
