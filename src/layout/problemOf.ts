// A view as a problem for the layout tool: boxes of the size their labels and arrows need, and the
// arrows in bundles, so that those of one source with one effect can share a line.
import type { Dataset, Layout } from '../domain/review/dataset.ts'
import { deriveInteraction } from '../domain/graph/derive.ts'
import type { Interaction } from '../domain/graph/derive.ts'
import { lineageOf } from '../domain/scope/facets.ts'
import { isSymmetric, symmetricRelations } from '../domain/graph/symmetric.ts'
import { isTwoSided } from '../domain/graph/voices.ts'
import type { ViewFile } from '../domain/review/schemaViews.ts'
import { DEFAULT_SCOPE } from '../domain/scope/scope.ts'
import { LANGUAGES } from '../domain/review/vocabulary.ts'
import type { SummaryEffect, Words } from '../domain/review/vocabulary.ts'
import { viewGraph } from '../domain/graph/viewGraph.ts'
import { boxSize, LANE_FONT_SIZE, PANEL_FONT_SIZE } from '../notation/scene.ts'
import { textWidth } from '../notation/text.ts'
import { BOX_GAP } from './panels.ts'
import type { Box, Link, Problem } from './problem.ts'
import { startsOf } from './starts.ts'

const DEFAULT_WIDTH = 1000
const NAME_HEIGHT = 18
/** How much wider letters are in bold. */
const BOLD = 1.1
const FILTERED = 200
/** Room for an arrowhead on a side of a box, which is as wide as its arrows need, up to a point. */
const PORT = 11
const WIDEST_BOX = 170

/** From so many arrows that end at it on a box is a hub, drawn as a bar. */
const HUB = 16
const ALWAYS_HUB = 'autophagy'
/** In a part of a view, where few arrows may be left of it. */
const HUB_OF_PART = 4
const NARROWEST_BAR = 330
const WIDEST_BAR = 640
/** What a bar leaves free of its lane, for arrows that pass it. */
const BESIDE_BAR = 110

/** The order of arrows along a hub, the same on all: raises, both, no direction, lowers. */
const RANKS: Readonly<Record<SummaryEffect, number>> = {
  increases: 0,
  'mostly-increases': 1,
  contested: 2,
  unsigned: 3,
  'mostly-decreases': 4,
  decreases: 5,
}

/** The size of a box: what its label needs, or what its arrows do. */
function sizeOf(label: Words, arrows: number): { width: number; height: number } {
  const { width, height } = boxSize(label)
  return { width: Math.max(width, Math.min(arrows * PORT + 24, WIDEST_BOX)), height }
}

/** The boxes with bars for hubs, each as wide as the others of its lane leave it. */
function withBars(boxes: readonly Box[], hubs: ReadonlySet<string>, width: number): readonly Box[] {
  return boxes.map((box) => {
    if (!hubs.has(box.id)) return box
    const others = boxes.filter(({ lane, id }) => lane === box.lane && id !== box.id)
    const taken = others.reduce((sum, other) => sum + other.width + BOX_GAP, BESIDE_BAR)
    const room = Math.min(Math.max(width - taken, NARROWEST_BAR), WIDEST_BAR)
    return { ...box, width: room, isHub: true }
  })
}

/** Ids of the boxes that are hubs: those at which many arrows end, held back or not. */
function hubsOf(
  links: readonly Pick<Link, 'target'>[],
  placed: ViewFile['entities'],
  least = 0,
): Set<string> {
  const counts = new Map<string, number>()
  for (const { target } of links) counts.set(target, (counts.get(target) ?? 0) + 1)
  const isHub = (id: string) => (counts.get(id) ?? 0) >= (id === ALWAYS_HUB ? least : HUB)
  return new Set(placed.map(({ id }) => id).filter(isHub))
}

/** The names of panels, as boxes that arrows pass as they do others. */
function panelNames({ lanes }: ViewFile): readonly Box[] {
  return lanes.flatMap(({ panels = [] }, lane) =>
    panels.map(({ label }, panel): Box => {
      const widths = LANGUAGES.map((lang) => textWidth(label[lang], PANEL_FONT_SIZE))
      const width = Math.ceil(Math.max(...widths) * BOLD)
      return { id: `name:${lane}:${panel}`, lane, panel, width, height: NAME_HEIGHT, isName: true }
    }),
  )
}

/** What a problem needs to know of an arrow. */
interface Arrow {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly effect: SummaryEffect
  readonly claimCount: number
  readonly isCore: boolean
  readonly isSymmetric: boolean
}

function linkOf(arrow: Arrow, hubs: ReadonlySet<string>): Link {
  const { id, source, target, isCore, effect, claimCount } = arrow
  const weight = 1 + Math.log2(claimCount) / 3
  // From a bar each arrow leaves at its own place: none needs to share a line. One that has its mark at both ends
  // could not have it there if it did.
  const bundle = hubs.has(source) || arrow.isSymmetric ? id : `${source} ${effect}`
  return {
    id,
    source,
    target,
    isCore,
    weight,
    bundle,
    rank: RANKS[effect],
    isTwoSided: isTwoSided(effect),
  }
}

/** The lanes, boxes and arrows of a view as a problem; boxes are as wide as their main arrows need. */
function problemWith(
  { entities }: Pick<Dataset, 'entities'>,
  view: ViewFile,
  arrows: readonly Arrow[],
  hubs: ReadonlySet<string>,
): Problem {
  const width = view.width ?? DEFAULT_WIDTH
  const boxes = view.entities.map(({ id, lane, panel = 0 }): Box => {
    const entity = entities.get(id)
    if (!entity) throw new Error(`view ${view.id}: unknown entity ${id}`)
    const into = arrows.filter(({ target, isCore }) => isCore && target === id).length
    return { id, lane, panel, ...sizeOf(entity.label, into) }
  })
  return {
    boxes: [...panelNames(view), ...withBars(boxes, hubs, width)],
    links: arrows.map((arrow) => linkOf(arrow, hubs)),
    laneCount: view.lanes.length,
    laneHeights: view.lanes.map(({ label }) =>
      Math.max(...LANGUAGES.map((lang) => textWidth(label[lang], LANE_FONT_SIZE) * 1.06 + 10)),
    ),
    panels: view.lanes.map(({ panels }) => panels?.length ?? 1),
    width,
    pins: new Map(view.pins?.map(({ id, row, at }) => [id, { row, at }]) ?? []),
    enclosures: view.enclosures?.map((shape) => new Set(shape.entities)) ?? [],
  }
}

/** What is to be laid out for a view. */
export function problemOf(dataset: Dataset, view: ViewFile): Problem {
  // A view that opens as lists is laid out for what filters bring out.
  const { asLists, ...rest } = view
  const graph = viewGraph(dataset, asLists ? { ...rest, opensOn: FILTERED } : view)
  const lineage = lineageOf(dataset.meta)
  const symmetric = symmetricRelations(dataset.meta)
  const hubs = asLists ? new Set<string>() : hubsOf(graph.pairs, view.entities)
  const arrows = graph.pairs.map((pair): Arrow => {
    const said = deriveInteraction(pair, DEFAULT_SCOPE, lineage)
    return {
      ...pair,
      effect: said?.effect ?? 'unsigned',
      claimCount: pair.claims.length,
      isSymmetric: said !== null && isSymmetric(said, symmetric),
    }
  })
  return problemWith(dataset, view, arrows, hubs)
}

export interface PartOptions {
  /** Arrows that have room between those that are drawn. */
  readonly held?: readonly Interaction[]
  /** That of the whole view, which the boxes are to stay near to. */
  readonly near?: Layout | undefined
}

/** What is to be laid out of a part of a view: its arrows are drawn as they say here and now. */
export function problemOfShown(
  dataset: Pick<Dataset, 'entities' | 'meta'>,
  view: ViewFile,
  interactions: readonly Interaction[],
  { held = [], near }: PartOptions = {},
): Problem {
  const symmetric = symmetricRelations(dataset.meta)
  const arrows = [...interactions, ...held].map((arrow, i): Arrow => {
    const { id, source, target, effect, specific, general } = arrow
    return {
      ...{ id, source, target, effect },
      claimCount: specific.length + general.length,
      isCore: i < interactions.length,
      isSymmetric: isSymmetric(arrow, symmetric),
    }
  })
  const hubs = hubsOf(arrows, view.entities, HUB_OF_PART)
  const problem = problemWith(dataset, view, arrows, hubs)
  return near ? { ...problem, starts: startsOf(view, near) } : problem
}
