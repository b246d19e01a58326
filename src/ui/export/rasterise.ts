// A sheet as pixels: the same SVG that is saved, drawn by the browser on a canvas of its own. Ends in
// a PNG or in a fault with words; never in an empty picture.
import type { Sheet } from '../../export/paper.ts'
import { ExportFault } from '../../export/exportFault.ts'
import { withWords } from '../../export/pngParts.ts'

/** Beyond this browsers hand out canvases that stay empty. */
const MAX_SIDE = 16384

async function imageOf(sheet: Sheet): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([sheet.svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } catch {
    throw new ExportFault('draw')
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function canvasOf(sheet: Sheet, scale: number): Promise<HTMLCanvasElement> {
  const width = Math.round(sheet.width * scale)
  const height = Math.round(sheet.height * scale)
  if (Math.max(width, height) > MAX_SIDE) throw new ExportFault('size')
  const image = await imageOf(sheet)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new ExportFault('draw')
  ctx.drawImage(image, 0, 0, width, height)
  return canvas
}

/** What an inch has of pixels in a sheet of its own size, as the web counts. */
const OWN_DPI = 96

/** The sheet as a PNG of `scale` times its size, which says what it shows, and how many of its pixels are an inch: for print `dpi`. */
export async function pngOf(sheet: Sheet, scale: number, dpi: number | null = null): Promise<Blob> {
  const canvas = await canvasOf(sheet, scale)
  const png = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      // A canvas too large for this device gives nothing.
      if (blob) resolve(blob)
      else reject(new ExportFault('size'))
    }, 'image/png')
  })
  const bytes = new Uint8Array(await png.arrayBuffer())
  const marked = withWords(bytes, { dpi: dpi ?? OWN_DPI * scale, about: sheet.about ?? '' })
  return new Blob([marked], { type: 'image/png' })
}
