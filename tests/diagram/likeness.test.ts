// Guards that a figure shows what the canvas shows: the same things faded, picked and marked, as strongly.
import type { Core, EdgeSingular } from 'cytoscape'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { opacityOf } from '../../src/diagram/arrowColours.ts'
import { createDiagram } from '../../src/diagram/diagram.ts'
import type { Diagram } from '../../src/diagram/contract.ts'
import { fallInView, fallOf, struckIds } from '../../src/domain/graph/strikeOut.ts'
import type { Dataset } from '../../src/domain/review/dataset.ts'
import { DEFAULT_SCOPE, isSameChoice, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import type { Figure, Pane } from '../../src/export/figure.ts'
import { looksOfFallen } from '../../src/notation/comparedArrows.ts'
import { BAND, COMPARISON_SIZES, FADED, HALO } from '../../src/notation/lines.ts'
import { fadedColours } from '../../src/notation/fadedColours.ts'
import { figureSvg } from '../../src/notation/figure.ts'
import { allInReach, alongPath, behindSelection } from '../../src/notation/highlight.ts'
import type { ViewGraph } from '../../src/domain/graph/viewGraph.ts'
import { pushAnswer } from '../../src/domain/graph/pushAnswer.ts'
import { pushedSpoken } from '../../src/notation/pushed.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { scopes } from '../domain/scopes.ts'
import { figureOf, statusesOf } from '../export/figures.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { comparisonOf } from '../../src/store/comparison.ts'
import { BOTH, realDataset } from '../fixtures.ts'
import { readXml } from '../notation/xml.ts'
import type { XmlElement } from '../notation/xml.ts'
import { watchCores } from './cores.ts'

const cores = watchCores()
const opened: Diagram[] = []
afterEach(() => {
  for (const diagram of opened.splice(0)) diagram.destroy()
  cores.take()
})

function spokenByPush(dataset: Dataset, graph: ViewGraph, scope: Scope) {
  const pushed = pushAnswer(dataset, graph, scope)
  return pushed && pushedSpoken(pushed, scope)
}

/** The canvas of a pane as the page makes it (ui/diagram/useDiagram.ts, ui/compare/useSideDiagram.ts). */
async function canvasOf(
  dataset: Dataset,
  scope: Scope,
  { scene }: Figure,
  { view }: Pane,
): Promise<Core> {
  // As ui/compare/Pictures.tsx has it: twice the same is no comparison.
  const { facets, versus, mode } = scope
  const compared = comparisonOf(createSelectors()).sides(dataset, scope).compared
  const marked = isSameChoice(facets, versus) ? [] : compared
  const comparisons =
    mode === 'compare' ? new Map(marked.map(({ id, comparison }) => [id, comparison])) : null
  const diagram = createDiagram({
    container: null,
    meta: dataset.meta,
    palette: PALETTES.light,
    onSelect: () => undefined,
    onHover: () => undefined,
  })
  opened.push(diagram)
  await diagram.setScene(scene, view, scope.select)
  // Near enough for labels; without a screen the first fit is as far as can be.
  diagram.setViewport({ zoom: 1, pan: { x: 0, y: 0 } })
  const graph = createSelectors().graph(dataset, scope.view)
  const { pairs, view: file } = graph
  const { without } = scope
  const all = comparisons ? null : fallOf(dataset, pairs, without, statusesOf(dataset), scope)
  const fall = all && fallInView(all, view)
  diagram.compare(comparisons ?? (fall && looksOfFallen(fall)))
  const struck = fall && struckIds(fall)
  const spoken =
    alongPath(dataset, file, scope) ??
    spokenByPush(dataset, graph, scope) ??
    allInReach(scope, view) ??
    behindSelection(view, scope.select, struck)
  diagram.select(scope.select, comparisons ? null : spoken)
  return cores.last()
}

interface Shown {
  readonly faded: readonly string[]
  readonly halos: readonly string[]
  readonly marks: readonly string[]
}

/** `#rrggbb` of what Cytoscape gives as `rgb(r,g,b)`. */
const hexOf = (colour: unknown): string =>
  `#${(String(colour).match(/\d+/g) ?? []).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`

const NAMES = ['data-entity', 'data-interaction']

/** How opaque the shapes of a thing are, each once. */
const opacitiesIn = ({ attributes, children }: XmlElement): readonly number[] =>
  children.length > 0
    ? [...new Set(children.flatMap(opacitiesIn))]
    : [Number(attributes['opacity'] ?? 1)]

const PALE = new Set(Object.values(fadedColours(PALETTES.light)))
const isPale = ({ attributes, children }: XmlElement): boolean =>
  PALE.has(attributes['stroke'] ?? '') || children.some(isPale)

/** What a figure shows by state: the `opacity` of all shapes of a thing says that it is faded, or the colour of a line. */
function shownIn(figure: Figure, { view, highlight }: Pane): Shown {
  const { scene } = figure
  const comparisons = figure.fallen?.looks ?? figure.comparisons
  const svg = readXml(
    figureSvg(scene, view, { palette: PALETTES.light, title: 'x', highlight, comparisons }),
  )
  const faded: string[] = []
  const halos: string[] = []
  const marks: string[] = []
  const walk = (element: XmlElement) => {
    const { attributes, children } = element
    for (const name of NAMES) {
      const id = attributes[name]
      const opacity = name === 'data-entity' ? FADED.box : FADED.arrow
      const isFaded = isPale(element) || opacitiesIn(element).includes(opacity)
      if (id !== undefined && isFaded) faded.push(id)
    }
    if (attributes['data-halo'] !== undefined) halos.push(attributes['data-halo'])
    if (attributes['data-comparison'] !== undefined) marks.push(attributes['data-comparison'])
    for (const child of children) walk(child)
  }
  walk(svg)
  return { faded: faded.sort(), halos: halos.sort(), marks: marks.sort() }
}

function shownOn(cy: Core): Shown {
  const there = cy.elements('node[kind], edge').not('.gone')
  const ids = (name: string) => there.filter(`.${name}`).map((element) => element.id())
  const marks = there
    .filter((element) => element.isEdge() && String(element.style('label')) !== '')
    .map((edge) => String(edge.data('comparison')))
  return { faded: ids('faded').sort(), halos: ids('picked').sort(), marks: marks.sort() }
}

it.each(BOTH)(
  'a figure of %s fades, rings and marks what the canvas does',
  async (_name, dataset) => {
    await fc.assert(
      fc.asyncProperty(scopes(dataset), async (asked) => {
        const mode = asked.mode === 'compare' ? 'compare' : 'diagram'
        const scope: Scope = { ...asked, mode }
        const figure = figureOf(dataset, scope)
        for (const pane of figure.panes) {
          const cy = await canvasOf(dataset, scope, figure, pane)
          expect(shownIn(figure, pane)).toEqual(shownOn(cy))
        }
      }),
      { numRuns: 12 },
    )
  },
)

it('what is faded, picked or marked is so as strongly as on the canvas', async () => {
  const scope: Scope = {
    ...DEFAULT_SCOPE,
    mode: 'compare',
    facets: { ...NO_FACETS, cell: ['OB'] },
    versus: { ...NO_FACETS, cell: ['OC'] },
  }
  const compared = figureOf(realDataset, scope)
  const byComparison = (wanted: string) =>
    [...compared.comparisons!].find(([, comparison]) => comparison === wanted)![0]
  const sides = await canvasOf(realDataset, scope, compared, compared.panes[0])
  const clash = sides.getElementById(byComparison('opposite'))
  expect(clash.numericStyle('underlay-padding')).toBe(BAND.pad)
  expect(clash.numericStyle('underlay-opacity')).toBe(BAND.opacity)
  expect(clash.numericStyle('font-size')).toBe(COMPARISON_SIZES.clash)
  expect(sides.getElementById(byComparison('left')).numericStyle('font-size')).toBe(
    COMPARISON_SIZES.plain,
  )
  expect(sides.getElementById(byComparison('same')).numericStyle('opacity')).toBe(FADED.shared)

  const clashing = { ...scope, select: byComparison('left') }
  const chosen = await canvasOf(realDataset, clashing, compared, compared.panes[0])
  const lone = chosen.getElementById(byComparison('left'))
  expect(lone.numericStyle('overlay-padding')).toBe(HALO.pad)
  expect(lone.numericStyle('overlay-opacity')).toBe(HALO.opacity)

  const plain = { ...DEFAULT_SCOPE, select: 'exercise--ampk' }
  const alone = figureOf(realDataset, plain)
  const arrow = await canvasOf(realDataset, plain, alone, alone.panes[0])
  const picked = arrow.getElementById('exercise--ampk')
  expect(picked.numericStyle('underlay-padding')).toBe(HALO.pad)
  expect(picked.numericStyle('underlay-opacity')).toBe(HALO.opacity)
  expect(arrow.nodes('.faded').first().numericStyle('opacity')).toBe(FADED.box)
  const faded = arrow.edges('.faded')
  expect(faded.length).toBeGreaterThan(1)
  for (const edge of faded) {
    // Where pale arrows share a line it is at most twice as dark as one of them, and none lies over what is lit.
    expect(edge.numericStyle('opacity')).toBe(FADED.line)
    expect(PALE).toContain(hexOf(edge.style('line-color')))
    expect(opacityOf(edge)).toBe(FADED.arrow)
    expect(Number(edge.style('z-index'))).toBeLessThan(Number(picked.style('z-index')))
  }
  const struck: Scope = { ...DEFAULT_SCOPE, without: 'rodents', all: true }
  const fallen = figureOf(realDataset, struck)
  const [first] = fallen.fallen!.looks.keys()
  const faint = await canvasOf(realDataset, struck, fallen, fallen.panes[0])
  expect(faint.getElementById(first!).numericStyle('opacity')).toBe(FADED.fallen)
  expect(faint.getElementById(first!).style('label')).toBe('×')
  const box = { ...DEFAULT_SCOPE, select: 'ampk' }
  const ring = await canvasOf(realDataset, box, alone, alone.panes[0])
  expect(ring.getElementById('ampk').numericStyle('border-width')).toBe(HALO.border)
})

it('what is picked or hovered comes out of what is faded in its own colours, compared or not, muted or not', async () => {
  const { increases } = PALETTES.light.effects
  const plain = { ...DEFAULT_SCOPE, select: 'exercise--ampk' }
  const figure = figureOf(realDataset, plain)
  const cy = await canvasOf(realDataset, plain, figure, figure.panes[0])
  const colour = (edge: EdgeSingular) => hexOf(edge.style('line-color'))
  const picked = cy.getElementById('exercise--ampk')
  // As it is while the pointer rests on something else.
  picked.addClass('faded')
  expect(colour(picked)).toBe(increases)
  expect(picked.numericStyle('opacity')).toBe(1)
  expect(opacityOf(picked)).toBe(1)
  const other = cy.edges('.increases.faded').filter((edge) => edge.id() !== picked.id())[0]!
  expect(PALE).toContain(colour(other))
  other.addClass('muted')
  other.addClass('hovered')
  expect(colour(other)).toBe(PALETTES.light.muted.increases)
  expect(opacityOf(other)).toBe(1)
  // Of a comparison in one drawing the line is that of its side, faded and hovered or not.
  other.data('comparison', 'line-left')
  const side = colour(other)
  expect(side).toBe(PALETTES.light.sides.left)
  other.removeClass('hovered')
  expect(colour(other)).toBe(side)
  expect(other.numericStyle('opacity')).toBe(FADED.arrow)
})
