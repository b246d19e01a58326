// The mark at the corner of a box that is pushed or answers a push: a square or a circle with an arrow or a question
// mark in it, told by shape and sign and never by colour alone.
import type { GraphView } from '../domain/graph/derive.ts'
import type { AnswerMark, AnswerMarks } from './highlight.ts'
import type { Palette } from './palette.ts'
import type { Scene, SceneNode } from './scene.ts'
import { round } from './marks.ts'

/** Half the mark, in units of the scene and in pixels of a screen. */
export const ANSWER_MARK = 9

/** How far a mark stands off the corner, so that it hides no letter. */
export const OUTWARD = 4

export const MARK_GLYPHS = { up: '↑', down: '↓', open: '?' } as const

/** Ground, line and ink: what is pushed is full, an answer is an outline. */
export function markColours(
  { sign, isPush }: AnswerMark,
  { accent, onAccent, surface, text, effects }: Palette,
): { readonly ground: string; readonly line: string; readonly ink: string } {
  if (isPush) return { ground: accent, line: accent, ink: onAccent }
  const hue = { up: effects.increases, down: effects.decreases, open: effects.contested }
  return { ground: surface, line: hue[sign], ink: text }
}

/** A mark at the upper right corner of its box. */
function answerMarkSvg(node: SceneNode, mark: AnswerMark, palette: Palette): string {
  const [x, y] = [node.x + node.width / 2 + OUTWARD, node.y - node.height / 2 - OUTWARD]
  const { ground, line, ink } = markColours(mark, palette)
  const look = `fill="${ground}" stroke="${line}" stroke-width="2"`
  const r = ANSWER_MARK
  const shape = mark.isPush
    ? `<rect x="${round(x - r)}" y="${round(y - r)}" width="${2 * r}" height="${2 * r}" ${look}/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" ${look}/>`
  return (
    `<g data-answer="${node.id}" data-sign="${mark.sign}">${shape}` +
    `<text x="${round(x)}" y="${round(y + 4.5)}" font-size="13" font-weight="700" fill="${ink}">${MARK_GLYPHS[mark.sign]}</text></g>`
  )
}

/** The marks of all boxes that a figure draws; nothing where nothing is pushed. */
export function answerMarksSvg(
  { nodes }: Pick<Scene, 'nodes'>,
  { entities }: Pick<GraphView, 'entities'>,
  marks: AnswerMarks | undefined,
  palette: Palette,
): string {
  if (!marks) return ''
  return nodes
    .map((node) => {
      const mark = entities.has(node.id) ? marks.get(node.id) : undefined
      return mark ? answerMarkSvg(node, mark, palette) : ''
    })
    .join('')
}
