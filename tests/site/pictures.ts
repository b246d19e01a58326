// Compares pictures as an eye does: a browser draws the same letters with one level of grey more or less.
import type { Page } from 'playwright'
import type { Part } from './film.ts'

/** Levels of a channel, of 255, that nobody sees. */
const UNSEEN = 8

export interface Likeness {
  /** What counts of the pictures, where not all does. */
  readonly part?: Part
  /** Whether a picture that shines through its ground, all of it alike, is still the same one. */
  readonly isDimmedToo?: boolean
}

interface Question {
  readonly urls: readonly string[]
  readonly asked: readonly number[]
  readonly known: readonly number[]
  readonly part: Part | null
  readonly isDimmedToo: boolean
  readonly unseen: number
}

/** Runs in the page. */
async function answer({ urls, asked, known, part, isDimmedToo, unseen }: Question) {
  const read = async (url: string) => {
    const image = new Image()
    image.src = url
    await image.decode()
    const { x, y, width, height } = part ?? { x: 0, y: 0, width: image.width, height: image.height }
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { willReadFrequently: true })
    context?.drawImage(image, -x, -y)
    return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
  }
  const data = await Promise.all(urls.map(read))
  const level = (picture: number, i: number) => data[picture]?.[i] ?? 0
  /** How strongly `one` shows what `other` does: read off where `other` is darkest. */
  const strength = (one: number, other: number) => {
    let darkest = 0
    for (let i = 0; i < (data[other]?.length ?? 0); i++) {
      if (i % 4 !== 3 && level(other, i) < level(other, darkest)) darkest = i
    }
    return (255 - level(one, darkest)) / (255 - level(other, darkest))
  }
  const isSame = (one: number, other: number) => {
    if (one === other) return true
    const length = data[one]?.length
    if (!length || length !== data[other]?.length) return false
    const share = isDimmedToo ? strength(one, other) : 1
    for (let i = 0; i < length; i++) {
      const expected = 255 - share * (255 - level(other, i))
      if (i % 4 !== 3 && Math.abs(level(one, i) - expected) > unseen) return false
    }
    return share > 0.1
  }
  return asked.map((one) => known.findIndex((other) => isSame(one, other)))
}

/**
 * Which of the known pictures (PNG, on white) each one looks like, by its place; -1 for none of them.
 * `page` is any page, used only to read them.
 */
export async function whichOf(
  page: Page,
  pictures: readonly Buffer[],
  known: readonly Buffer[],
  { part, isDimmedToo = false }: Likeness = {},
): Promise<readonly number[]> {
  // Most are the very same file; each that differs is read once.
  const files: Buffer[] = []
  const placeOf = (png: Buffer) => {
    const place = files.findIndex((file) => file.equals(png))
    return place < 0 ? files.push(png) - 1 : place
  }
  const places = { asked: pictures.map(placeOf), known: known.map(placeOf) }
  const urls = files.map((png) => `data:image/png;base64,${png.toString('base64')}`)
  return page.evaluate(answer, { urls, ...places, part: part ?? null, isDimmedToo, unseen: UNSEEN })
}
