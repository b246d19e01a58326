// How many voices stand behind an arrow, beside its last stretch, before the mark. There, and not in the
// middle, since arrows of one source share a line until they part. An arrow of which the review says both
// has both numbers, always; the others have theirs from near.
import type { GraphView, Interaction } from '../domain/graph/derive.ts'
import { isTwoSided, strengthOf } from '../domain/graph/voices.ts'
import { strokeWidth } from './lines.ts'
import type { Scene, SceneEdge } from './scene.ts'
import type { Palette } from './palette.ts'
import { textWidth } from './text.ts'
import { round } from './xml.ts'

/** The zoom from which single numbers are shown: nearer than any view stands when it opens. */
export const NUMBERS_FROM = 1.7
/** The zoom from which the numbers of both sides can be read. */
export const BALANCE_FROM = 0.85
export const NUMBER_FONT_SIZE = 9
/** From the end of the arrow to the middle of the number, so that the mark is free. */
const BACK = 16
/** By how much a number steps back that would lie on another. */
const STEP = 12
const STEPS = 4
const PAD = 1.5

export interface VoiceNumber {
  /** Of the arrow. */
  readonly id: string
  readonly text: string
  /** Whether it has the voices of both sides. */
  readonly isBalance: boolean
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Beside the last stretch: at its right where it runs upright, above it where it runs level. */
function numberAt(
  { id, points }: SceneEdge,
  text: string,
  { effect, voices }: Interaction,
  back: number,
): VoiceNumber | null {
  const end = points.at(-1)
  const before = points.at(-2)
  if (!end || !before) return null
  const length = Math.hypot(end[0] - before[0], end[1] - before[1])
  const part = length === 0 ? 0 : Math.min(back / length, 1)
  const x = end[0] + (before[0] - end[0]) * part
  const y = end[1] + (before[1] - end[1]) * part
  const width = textWidth(text, NUMBER_FONT_SIZE) + 2 * PAD
  const line = strokeWidth(strengthOf(voices)) / 2
  const isBalance = isTwoSided(effect)
  const isUpright = Math.abs(end[1] - before[1]) > Math.abs(end[0] - before[0])
  return isUpright
    ? { id, text, isBalance, width, x: x + line + width / 2, y }
    : { id, text, isBalance, width, x, y: y - line - NUMBER_FONT_SIZE / 2 - 1 }
}

/** `3 ↑ 1 ↓` where the review says both; else how many say what is drawn, and nothing for one. */
function textOf({ effect, voices }: Interaction): string {
  const { increases, decreases, unsigned } = voices
  if (isTwoSided(effect)) return `${increases} ↑ ${decreases} ↓`
  const count = effect === 'unsigned' ? unsigned : strengthOf(voices)
  return count < 2 ? '' : String(count)
}

const touches = (a: VoiceNumber, b: VoiceNumber): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < NUMBER_FONT_SIZE + 2

/**
 * The numbers of all arrows in view that have one. Those of both sides are shown always, so these step back
 * along their arrows where they would lie on each other.
 */
export function voiceNumbers(
  { edges }: Pick<Scene, 'edges'>,
  { interactions }: Pick<GraphView, 'interactions'>,
): readonly VoiceNumber[] {
  const byId = new Map(interactions.map((interaction) => [interaction.id, interaction]))
  const placed: VoiceNumber[] = []
  return edges.flatMap((edge) => {
    const interaction = byId.get(edge.id)
    const text = interaction ? textOf(interaction) : ''
    if (!interaction || text === '') return []
    const first = numberAt(edge, text, interaction, BACK)
    if (!first?.isBalance) return first ?? []
    const places = Array.from({ length: STEPS }, (_, i) =>
      numberAt(edge, text, interaction, BACK + i * STEP),
    )
    const free = places.find((place) => place && !placed.some((other) => touches(place, other)))
    placed.push(free ?? first)
    return free ?? first
  })
}

/** A number as a figure shows it, as the canvas paints it (diagram/overlayPaint.ts). */
export function numberSvg({ id, text, x, y, width }: VoiceNumber, palette: Palette): string {
  const height = NUMBER_FONT_SIZE + 2
  return (
    `<g data-balance="${id}"><rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${height}" fill="${palette.surface}"/>` +
    `<text x="${round(x)}" y="${round(y + NUMBER_FONT_SIZE * 0.36)}" font-size="${NUMBER_FONT_SIZE}" text-anchor="middle" fill="${palette.text}">${text}</text></g>`
  )
}
