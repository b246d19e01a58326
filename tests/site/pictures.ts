// Compares pictures as an eye does: a browser draws the same letters with one level of grey more or less.
import type { Page } from 'playwright'

/** Levels of a channel, of 255, that nobody sees. */
const UNSEEN = 8

/**
 * Which of the known pictures (PNG) each one looks like, by its place; -1 for none of them. `page` is any
 * page, used only to read them.
 */
export async function whichOf(
  page: Page,
  pictures: readonly Buffer[],
  known: readonly Buffer[],
): Promise<readonly number[]> {
  // Most are the very same file; each that differs is read once.
  const files: Buffer[] = []
  const placeOf = (png: Buffer) => {
    const place = files.findIndex((file) => file.equals(png))
    return place < 0 ? files.push(png) - 1 : place
  }
  const [ours, theirs] = [pictures, known].map((list) => list.map(placeOf))
  const urls = files.map((png) => `data:image/png;base64,${png.toString('base64')}`)
  return page.evaluate(
    async ([all, asked, answers, unseen]) => {
      const read = async (url: string) => {
        const image = new Image()
        image.src = url
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const pen = canvas.getContext('2d', { willReadFrequently: true })
        pen?.drawImage(image, 0, 0)
        return pen?.getImageData(0, 0, image.width, image.height).data
      }
      const data = await Promise.all(all.map(read))
      const isSame = (one: number, other: number) => {
        if (one === other) return true
        const [a, b] = [data[one], data[other]]
        if (!a || a.length !== b?.length) return false
        for (let i = 0; i < a.length; i++) {
          if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > unseen) return false
        }
        return true
      }
      return asked.map((one) => answers.findIndex((other) => isSame(one, other)))
    },
    [urls, ours ?? [], theirs ?? [], UNSEEN] as const,
  )
}
