// How large a PNG is on paper: the mark that says how many of its pixels are an inch, without which a layout program
// guesses. The pixels are not touched.

/** Signature, length and kind of the first part, the part itself, its checksum. */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4
const INCHES_PER_METRE = 1 / 0.0254

/** The checksum of PNG (CRC-32), bit by bit: the mark is 13 bytes long. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** The part pHYs: pixels to the metre, across and down. */
function mark(dpi: number): Uint8Array {
  const bytes = new Uint8Array(21)
  const view = new DataView(bytes.buffer)
  const perMetre = Math.round(dpi * INCHES_PER_METRE)
  view.setUint32(0, 9)
  bytes.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  view.setUint8(16, 1)
  view.setUint32(17, checksum(bytes.subarray(4, 17)))
  return bytes
}

/** A PNG as a canvas writes it, with its resolution. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const marked = new Uint8Array(png.length + 21)
  marked.set(png.subarray(0, AFTER_HEADER))
  marked.set(mark(dpi), AFTER_HEADER)
  marked.set(png.subarray(AFTER_HEADER), AFTER_HEADER + 21)
  return marked
}
