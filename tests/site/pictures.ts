// Compares pictures as an eye does: a browser draws the same letters with one level of grey more or less.
import type { Page } from 'playwright'

/** Levels of a channel, of 255, that nobody sees. */
const UNSEEN = 8

/** Whether two pictures (PNG) look the same; `page` is any page, used only to read them. */
export async function looksSame(page: Page, left: Buffer, right: Buffer): Promise<boolean> {
  if (left.equals(right)) return true
  const urls = [left, right].map((png) => `data:image/png;base64,${png.toString('base64')}`)
  return page.evaluate(
    async ([urlsInPage, unseen]) => {
      const read = async (url: string) => {
        const image = new Image()
        image.src = url
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const pen = canvas.getContext('2d')
        pen?.drawImage(image, 0, 0)
        return pen?.getImageData(0, 0, image.width, image.height).data
      }
      const [one, other] = await Promise.all(urlsInPage.map(read))
      if (!one || one.length !== other?.length) return false
      return one.every((level, i) => Math.abs(level - (other[i] ?? 0)) <= unseen)
    },
    [urls, UNSEEN] as const,
  )
}
