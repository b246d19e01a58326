// How many voices stand behind an arrow, beside its last stretch, before the mark. There, and not in the
// middle, since arrows of one source share a line until they part. An arrow of which the review says both
// has the numbers of both sides, always, over a bar that is divided as they are; others theirs from near.
import type { GraphView, Interaction } from '../domain/graph/derive.ts'
import { isTwoSided, strengthOf } from '../domain/graph/voices.ts'
import { strokeWidth } from './lines.ts'
import type { Point, Scene, SceneEdge } from './scene.ts'
import { effectColours } from './palette.ts'
import type { Palette } from './palette.ts'
import { perView } from './perView.ts'
import { leastCovering, touches } from './rooms.ts'
import type { Room, Surroundings } from './rooms.ts'
import { textWidth } from './text.ts'
import { round } from './marks.ts'

/** The zoom from which single numbers are shown: nearer than any view stands when it opens. */
export const NUMBERS_FROM = 1.7
/** The zoom from which the numbers of both sides can be read; from farther there is only their bar. */
export const BALANCE_FROM = 0.8
export const NUMBER_FONT_SIZE = 9
const NUMBER_HEIGHT = NUMBER_FONT_SIZE + 2
/** The bar below the numbers of both sides. */
const SHARE_HEIGHT = 2.5
/** From the end of the arrow to the middle of the number, so that the mark is free. */
const BACK = 16
/** By how much a number steps back that would cover something. */
const STEP = 9
const STEPS = 6
const PAD = 1.5

export interface VoiceNumber {
  /** Of the arrow. */
  readonly id: string
  readonly text: string
  /** Of both sides: which part of the voices raise; null where there is one side. */
  readonly share: number | null
  readonly isMuted: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Labelled = Omit<VoiceNumber, 'x' | 'y'>

/** Beside the last stretch, `back` from its end: on its near side or, if need be, on the other. */
function placeAt(
  { points }: SceneEdge,
  of: Labelled,
  line: number,
  back: number,
  side: 1 | -1,
): Point | null {
  const end = points.at(-1)
  const before = points.at(-2)
  if (!end || !before) return null
  const length = Math.hypot(end[0] - before[0], end[1] - before[1])
  const part = length === 0 ? 0 : Math.min(back / length, 1)
  const x = end[0] + (before[0] - end[0]) * part
  const y = end[1] + (before[1] - end[1]) * part
  const isUpright = Math.abs(end[1] - before[1]) > Math.abs(end[0] - before[0])
  return isUpright
    ? [x + side * (line + of.width / 2), y]
    : [x, y - side * (line + of.height / 2 + 0.5)]
}

/** `3 ↑ 1 ↓` where the review says both; else how many say what is drawn, and nothing for one. */
function labelOf({ id, effect, voices, decidedBy }: Interaction): Labelled | null {
  const { increases, decreases, unsigned } = voices
  const isMuted = decidedBy === 'general'
  const sized = (text: string) => textWidth(text, NUMBER_FONT_SIZE) + 2 * PAD
  if (isTwoSided(effect)) {
    const text = `${increases} ↑ ${decreases} ↓`
    const share = increases / (increases + decreases)
    return { id, text, share, isMuted, width: sized(text), height: NUMBER_HEIGHT + SHARE_HEIGHT }
  }
  const count = effect === 'unsigned' ? unsigned : strengthOf(voices)
  if (count < 2) return null
  const text = String(count)
  return { id, text, share: null, isMuted, width: sized(text), height: NUMBER_HEIGHT }
}

/** All places a number of both sides may stand at, the nearest first. */
export function placesOf(edge: SceneEdge, of: Labelled, line: number): readonly VoiceNumber[] {
  return Array.from({ length: STEPS }, (_, i) => i).flatMap((i) =>
    ([1, -1] as const).flatMap((side) => {
      const place = placeAt(edge, of, line, BACK + i * STEP, side)
      return place ? [{ ...of, x: place[0], y: place[1] }] : []
    }),
  )
}

/**
 * The numbers of all arrows in view that have one. Those of both sides are shown always, so each of these
 * stands where it hides least: of equals, nearest to the mark of its arrow. Where only places over one of
 * `marks` are left, it is left out.
 */
export function voiceNumbers(
  scene: Boxed,
  view: Drawn,
  marks: readonly Room[] = [],
): readonly VoiceNumber[] {
  return marks.length === 0 ? numbersOf(scene, view) : numbersBeside(scene, view, marks)
}

type Boxed = Pick<Scene, 'edges' | 'nodes'>
type Drawn = Pick<GraphView, 'interactions' | 'entities'>

const numbersOf = perView((scene: Boxed, view: Drawn) => numbersBeside(scene, view, []))

function numbersBeside(
  { edges, nodes }: Boxed,
  { interactions, entities }: Drawn,
  marks: readonly Room[],
): readonly VoiceNumber[] {
  const byId = new Map(interactions.map((interaction) => [interaction.id, interaction]))
  const around: Surroundings = {
    boxes: [...nodes.filter(({ id }) => entities.has(id)), ...marks],
    edges: edges.filter(({ id }) => byId.has(id)),
  }
  const placed: VoiceNumber[] = []
  return around.edges.flatMap((edge) => {
    const interaction = byId.get(edge.id)
    const label = interaction && labelOf(interaction)
    if (!interaction || !label) return []
    const line = strokeWidth(strengthOf(interaction.voices)) / 2
    const places = placesOf(edge, label, line)
    const best = label.share === null ? places[0] : leastCovering(places, around, placed)
    if (!best || label.share === null) return best ?? []
    if (marks.some((mark) => touches(best, mark))) return []
    placed.push(best)
    return best
  })
}

export interface SharePart extends Room {
  readonly side: 'increases' | 'decreases'
}

/** The bar below the numbers of both sides: two parts, by their left upper corners. */
export function shareParts({ x, y, width, height, share }: VoiceNumber): readonly SharePart[] {
  if (share === null) return []
  const left = x - width / 2
  const part = { y: y + height / 2 - SHARE_HEIGHT, height: SHARE_HEIGHT }
  return [
    { ...part, side: 'increases', x: left, width: width * share },
    { ...part, side: 'decreases', x: left + width * share, width: width * (1 - share) },
  ]
}

/** The middle of the digits of a number, which stand above its bar. */
export function textMiddle({ y, share }: VoiceNumber): number {
  return share === null ? y : y - SHARE_HEIGHT / 2
}

/** A number as a figure shows it, as the canvas paints it (diagram/overlayPaint.ts). */
export function numberSvg(number: VoiceNumber, palette: Palette): string {
  const { id, text, x, y, width, height, isMuted } = number
  const colours = effectColours(palette, isMuted)
  const bar = shareParts(number).map(
    (part) =>
      `<rect x="${round(part.x)}" y="${round(part.y)}" width="${round(part.width)}" height="${part.height}" fill="${colours[part.side]}"/>`,
  )
  return (
    `<g data-balance="${id}"><rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${height}" fill="${palette.surface}"/>${bar.join('')}` +
    `<text x="${round(x)}" y="${round(textMiddle(number) + NUMBER_FONT_SIZE * 0.36)}" font-size="${NUMBER_FONT_SIZE}" text-anchor="middle" fill="${palette.text}">${text}</text></g>`
  )
}
