// One entity, one lane: where a view shows an entity says what it is, so no two views may say different
// things of it. Some views have lanes of their own; what these stand for, and why, is written down here.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { realDataset } from '../fixtures.ts'

/** View and lane to the usual lanes it stands for. */
const OWN_LANES: Readonly<Record<string, readonly string[]>> = {
  // What lies between causes and autophagy is little there, and has one lane.
  'overview/pathways': ['signals', 'pathways'],
  // The switches are told of energy by AMP.
  'machinery/pathways': ['signals', 'pathways'],
  // The stages of autophagy: what makes a stage stands beside what it makes.
  'machinery/initiation': ['machinery', 'autophagy'],
  'machinery/phagophore': ['machinery', 'autophagy'],
  'machinery/autophagosome': ['machinery', 'autophagy'],
  'machinery/autolysosome': ['machinery', 'autophagy'],
  // What autophagy takes away, gives back and keeps.
  'machinery/products': ['autophagy', 'cells'],
  // Its subject has a lane of its own; downstream small RNAs are the first of what follows.
  'lncrna/lncrnas': ['pathways'],
  'lncrna/pathways': ['signals', 'pathways'],
  // A panel holds what happens within one cell, pathways too; what reaches the cell comes from above it, and
  // proteins of autophagy stand beside it, since they act in all cells.
  'bone-cells/causes': ['causes', 'signals'],
  'bone-cells/autophagy': ['machinery', 'autophagy'],
  // What cells do together, mineralization among it.
  'bone-cells/several-cells': ['cells', 'bone'],
  'bone-cells/cells': ['pathways', 'cells'],
  // The hypothesis is a chain from exercise on: there oxidative stress is what exercise brings.
  'mechanical-stress/signals': ['causes', 'signals'],
}

const views = [...realDataset.views.values()]

function meaningsOf(
  entity: string,
): readonly (readonly [view: string, lanes: readonly string[]])[] {
  return views.flatMap(({ id, lanes, entities }) => {
    const placed = entities.find((each) => each.id === entity)
    if (!placed) return []
    const lane = lanes[placed.lane]!.id
    return [[id, OWN_LANES[`${id}/${lane}`] ?? [lane]] as const]
  })
}

it('each entity stands in lanes of one meaning', () => {
  const torn = [...realDataset.entities.keys()].flatMap((entity) => {
    const meanings = meaningsOf(entity)
    const [first] = meanings
    const isOne =
      !first || first[1].some((lane) => meanings.every(([, lanes]) => lanes.includes(lane)))
    return isOne ? [] : [`${entity}: ${meanings.map((m) => m.join(' ')).join(', ')}`]
  })
  expect(torn).toEqual([])
})

it('each lane with a meaning of its own is one that a view has', () => {
  const known = new Set(views.flatMap(({ id, lanes }) => lanes.map((lane) => `${id}/${lane.id}`)))
  expect(Object.keys(OWN_LANES).filter((lane) => !known.has(lane))).toEqual([])
})

describe.each(views.filter(({ asLists }) => !asLists).map((view) => [view.id, view] as const))(
  'the view %s',
  (id, view) => {
    it('has no empty lane when it opens', () => {
      const scope = { ...DEFAULT_SCOPE, view: id }
      const shown = derive(viewGraph(realDataset, view), scope, lineageOf(realDataset.meta))
      const empty = view.lanes.filter(
        (_, at) => !view.entities.some(({ id: e, lane }) => lane === at && shown.entities.has(e)),
      )
      expect(empty.map((lane) => lane.id)).toEqual([])
    })
  },
)
