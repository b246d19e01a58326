// The legend of a figure: what its marks mean, drawn from the tables that draw the figure, and only
// the marks that are in it.
import { arrowsInScope, OTHER_TISSUE, placesOnScreen } from '../domain/graph/cells.ts'
import { isTwoSided, strengthOf } from '../domain/graph/voices.ts'
import { termName } from '../domain/words/describe.ts'
import { BOTH_ENDS } from '../domain/words/unsignedWords.ts'
import { ICON_WORDS, KIND_WORDS } from '../domain/review/boxTerms.ts'
import { TISSUE_WORDS } from '../domain/review/terms.ts'
import { KINDS, OWN_ICONS } from '../domain/review/vocabulary.ts'
import type { Kind, SummaryEffect } from '../domain/review/vocabulary.ts'
import { markedAtBothEnds } from '../notation/bothEnds.ts'
import { areCellsMarked, cellKey } from '../notation/cellMarks.ts'
import { cellMarkSvg } from '../notation/cellMarkSvg.ts'
import { ICON_PATHS, ICON_STROKE, iconOf } from '../notation/icons.ts'
import type { IconName } from '../notation/icons.ts'
import { outlinePath } from '../notation/outlinePath.ts'
import { strokeWidth, WIDTH_STEPS } from '../notation/lines.ts'
import { MARK_STROKE, MARKS, shaftBefore, shareKey } from '../notation/marks.ts'
import { KIND_OUTLINES } from '../notation/outlines.ts'
import { effectColours, hueOf } from '../notation/palette.ts'
import type { Palette } from '../notation/palette.ts'
import { noted } from '../domain/words/chineseText.ts'
import { arrowsOf } from './figure.ts'
import type { Figure } from './figure.ts'
import { FIGURE_WORDS } from './words.ts'

/** The width that every mark has. */
export const MARK = 36

export interface Item {
  /** `effect:contested`, `kind:protein` … : what a test (or an editor) finds the item by. */
  readonly id: string
  readonly label: string
  /** Drawn around the origin, from x = 0 to x = 34. */
  readonly mark: string
}

export interface Row {
  readonly heading: string
  readonly items: readonly Item[]
}

export interface LineStyle {
  readonly width?: number
  readonly isDashed?: boolean
  readonly isMuted?: boolean
  readonly isMutual?: boolean
}

/** An arrow as a legend shows it. */
export function arrowSvg(effect: SummaryEffect, palette: Palette, style: LineStyle = {}): string {
  const { width = 2.1, isDashed = false, isMuted = false, isMutual = false } = style
  const colours = effectColours(palette, isMuted)
  const colour = colours[hueOf(effect)]
  const dash = isDashed ? ' stroke-dasharray="6 4"' : ''
  const shaft = `<path d="M0 0H${34 + shaftBefore(effect)}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/>`
  const bar = shareKey(effect).map(
    (part) =>
      `<rect x="${part.x}" y="-6" width="${part.width}" height="3" fill="${colours[part.side]}"/>`,
  )
  const marks = MARKS[effect].map(({ d, paint }) =>
    paint === 'fill'
      ? `<path d="${d}" fill="${colour}"/>`
      : `<path d="${d}" stroke="${colour}" stroke-width="${MARK_STROKE}"/>`,
  )
  const ends = ['translate(34 0)', ...(isMutual ? ['rotate(180)'] : [])].map(
    (place) => `<g transform="${place}">${marks.join('')}</g>`,
  )
  return `<g>${shaft}${bar.join('')}${ends.join('')}</g>`
}

/** An icon as a legend shows it. */
function iconKey(icon: IconName | null, colour: string): string {
  if (!icon) return ''
  return `<path transform="translate(16 0)" d="${ICON_PATHS[icon]}" fill="none" stroke="${colour}" stroke-width="${ICON_STROKE}"/>`
}

/** A box as a legend shows it. */
export function kindSvg(kind: Kind, palette: Palette): string {
  const { fill, stroke } = palette.box
  const { border } = KIND_OUTLINES[kind]
  const box = { kind, x: 16, y: 0, width: 30, height: 16 }
  const dash = border === 'dashed' ? ' stroke-dasharray="3 2"' : ''
  const inner =
    border === 'double'
      ? `<path d="${outlinePath({ ...box, width: 26, height: 12 })}" fill="none" stroke="${stroke}" stroke-width="0.8"/>`
      : ''
  return `<path d="${outlinePath(box)}" fill="${fill}" stroke="${stroke}" stroke-width="1.3"${dash}/>${inner}${iconKey(iconOf({ kind }), stroke)}`
}

/** The numbers of both sides, as they stand beside an arrow. */
function balanceSvg({ text }: Palette): string {
  return `<text x="17" y="3.2" font-size="9" text-anchor="middle" fill="${text}">3 ↑ 1 ↓</text>`
}

function cellSvg(cells: readonly string[], cell: string, palette: Palette): string {
  const named = [...cells, OTHER_TISSUE].map((id) => id === cell)
  return cellKey(MARK - 2, named)
    .map((mark) => cellMarkSvg(mark, cells, palette))
    .join('')
}

/** The counts a step of width stands for: `2–3`, `8+`. */
function stepText(index: number): string {
  const from = WIDTH_STEPS[index]?.from ?? 1
  const next = WIDTH_STEPS[index + 1]?.from
  if (next === undefined) return `${from}+`
  return next - 1 > from ? `${from}–${next - 1}` : String(from)
}

function lineItems(figure: Figure): readonly Item[] {
  const { palette, lang } = figure
  const words = FIGURE_WORDS[lang]
  const arrows = arrowsOf(figure)
  const lines = new Set(arrows.map(({ line }) => line))
  const widths = new Set(arrows.map(({ voices }) => strokeWidth(strengthOf(voices))))
  const items: Item[] = []
  const put = (id: string, label: string, style: LineStyle) =>
    items.push({ id, label, mark: arrowSvg('increases', palette, style) })
  if (lines.has('solid')) put('line:solid', words.solid, {})
  if (lines.has('dashed')) put('line:dashed', words.dashed, { isDashed: true })
  WIDTH_STEPS.forEach(({ width }, i) => {
    if (widths.has(width)) put(`width:${width}`, words.claims(stepText(i)), { width })
  })
  if (arrows.some(({ effect }) => isTwoSided(effect))) {
    items.push({ id: 'balance', label: words.balance, mark: balanceSvg(palette) })
  }
  if (arrows.some(({ decidedBy }) => decidedBy === 'general'))
    put('fit:general', words.muted, { isMuted: true })
  return items
}

/** The icons that entities have of their own. */
function iconItems({ dataset, palette, lang }: Figure, shown: readonly string[]): readonly Item[] {
  const icons = new Set(shown.map((id) => dataset.entities.get(id)?.icon))
  return OWN_ICONS.filter((icon) => icons.has(icon)).map((icon) => ({
    id: `icon:${icon}`,
    label: ICON_WORDS[icon][lang],
    mark: iconKey(icon, palette.box.stroke),
  }))
}

/** The places of the bars on boxes, where any box bears one. */
function cellItems({ dataset, panes, scene, palette, lang }: Figure): readonly Item[] {
  const arrows = panes.flatMap(({ view, highlight }) => {
    const all = arrowsInScope(view)
    if (areCellsMarked(scene, view)) return all
    const picked = view.cellBars === 'none' ? null : (highlight?.picked ?? null)
    if (picked === null || !view.entities.has(picked)) return []
    return all.filter(({ source, target }) => source === picked || target === picked)
  })
  return placesOnScreen(scene.cells, arrows).map((place) => ({
    id: `cell:${place}`,
    label:
      place === OTHER_TISSUE
        ? TISSUE_WORDS.other[lang]
        : noted(termName(dataset.meta.cells, place, lang), place, lang),
    mark: cellSvg(scene.cells, place, palette),
  }))
}

/** What the ends of arrows mean: their effects, and apart from these a mark at both ends. */
function effectItems({ dataset, panes, scene, palette, lang }: Figure): readonly Item[] {
  const effects = new Set<SummaryEffect>()
  let hasBothEnds = false
  for (const { view } of panes) {
    const marked = markedAtBothEnds(scene, view)
    if (marked.size > 0) hasBothEnds = true
    for (const { id, effect } of view.interactions) if (!marked.has(id)) effects.add(effect)
  }
  const items: Item[] = dataset.meta.effects
    .filter(({ id }) => effects.has(id))
    .map(({ id, label }) => ({
      id: `effect:${id}`,
      label: label[lang],
      mark: arrowSvg(id, palette),
    }))
  const mark = arrowSvg('unsigned', palette, { isMutual: true })
  return hasBothEnds ? [...items, { id: 'both-ends', label: BOTH_ENDS[lang], mark }] : items
}

/** What the marks of a figure mean, whatever is selected or compared in it. */
export function legendRows(figure: Figure): readonly Row[] {
  const { dataset, panes, palette, lang } = figure
  const words = FIGURE_WORDS[lang]
  const entities = panes.flatMap(({ view }) => [...view.entities.keys()])
  const kinds = new Set(entities.map((id) => dataset.entities.get(id)?.kind))
  const rows: readonly Row[] = [
    {
      heading: words.arrows,
      items: effectItems(figure),
    },
    { heading: words.lines, items: lineItems(figure) },
    {
      heading: words.shapes,
      items: KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
        id: `kind:${kind}`,
        label: KIND_WORDS[kind][lang],
        mark: kindSvg(kind, palette),
      })),
    },
    { heading: words.icons, items: iconItems(figure, entities) },
    { heading: words.cells, items: cellItems(figure) },
  ]
  return rows.filter(({ items }) => items.length > 0)
}
