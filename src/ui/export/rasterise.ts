// A sheet as pixels: the same SVG that is saved, drawn by the browser on a canvas of its own. Ends in
// a PNG or in a fault with words; never in an empty picture.
import type { Sheet } from '../../export/paper.ts'
import { ExportFault } from '../../export/exportFault.ts'
import { withResolution } from '../../export/pngResolution.ts'

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

/** The sheet as a PNG of `scale` times its size; for print it says how many pixels are an inch. */
export async function pngOf(sheet: Sheet, scale: number, dpi: number | null = null): Promise<Blob> {
  const canvas = await canvasOf(sheet, scale)
  const png = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      // A canvas too large for this device gives nothing.
      if (blob) resolve(blob)
      else reject(new ExportFault('size'))
    }, 'image/png')
  })
  if (dpi === null) return png
  const marked = withResolution(new Uint8Array(await png.arrayBuffer()), dpi)
  return new Blob([marked], { type: 'image/png' })
}
