// What a PNG says of itself besides its pixels, which are not touched: how many of them are an inch, without which a
// layout program guesses; and in words what is seen, whence it is and where to find it again, since a picture is soon
// parted from its page. Both as in the specification of PNG (W3C, third edition: pHYs, iTXt).

/** Signature, length and kind of the first part, the part itself, its checksum. */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4
const INCHES_PER_METRE = 1 / 0.0254
const UTF8 = new TextEncoder()

/** The checksum of PNG (CRC-32), bit by bit: the parts are short. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A part with its length before it and its checksum behind it. */
function part(kind: 'pHYs' | 'iTXt', data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(UTF8.encode(kind), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Pixels to the metre, across and down. */
function resolution(dpi: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const perMetre = Math.round(dpi * INCHES_PER_METRE)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  view.setUint8(8, 1)
  return part('pHYs', data)
}

/** Not packed, in no named language: the ends of its keyword, of the language and of the keyword in that language. */
const description = (words: string): Uint8Array =>
  part('iTXt', UTF8.encode(`Description\0\0\0\0\0${words}`))

export interface PngWords {
  /** How many of its pixels are an inch. */
  readonly dpi: number
  /** What is seen, its source and its link; left out where it is empty. */
  readonly about?: string
}

/** A PNG as a canvas writes it, with its resolution and its description, both before the pixels. */
export function withWords(png: Uint8Array, { dpi, about = '' }: PngWords): Uint8Array<ArrayBuffer> {
  const parts = [
    png.subarray(0, AFTER_HEADER),
    resolution(dpi),
    ...(about === '' ? [] : [description(about)]),
    png.subarray(AFTER_HEADER),
  ]
  const marked = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const bytes of parts) {
    marked.set(bytes, at)
    at += bytes.length
  }
  return marked
}
