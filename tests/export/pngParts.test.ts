// A PNG says how large it is on paper and what it shows, and stays the picture it was.
import { crc32, deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { withWords } from '../../src/export/pngParts.ts'

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]

function part(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** The parts of a PNG, each with its kind, whose checksums are right. */
function partsOf(png: Uint8Array) {
  const bytes = Buffer.from(png)
  expect([...bytes.subarray(0, 8)]).toEqual(SIGNATURE)
  const parts: { kind: string; data: Buffer }[] = []
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)))
    parts.push({
      kind: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, end),
    })
    at = end + 4
  }
  return parts
}

const plain = Buffer.concat([
  Buffer.from(SIGNATURE),
  part('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])),
  part('IDAT', deflateSync(Buffer.alloc(5))),
  part('IEND', Buffer.alloc(0)),
])

it('in words of any language, where there are any', () => {
  const about = '概览：AMPK → mTOR\nhttps://example.org/?view=overview'
  const { data } = partsOf(withWords(plain, { dpi: 96, about })).find(
    ({ kind }) => kind === 'iTXt',
  )!
  // Keyword, not packed (two bytes), no language and no keyword in it.
  expect(data.toString('utf8')).toBe(`Description\0\0\0\0\0${about}`)
  expect(partsOf(withWords(plain, { dpi: 96 })).map(({ kind }) => kind)).not.toContain('iTXt')
})

it.each([72, 300, 600])('at %i dots to the inch', (dpi) => {
  const marked = partsOf(withWords(plain, { dpi }))
  expect(marked.map(({ kind }) => kind)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
  const { data } = marked[1]!
  const perMetre = [data.readUInt32BE(0), data.readUInt32BE(4)]
  for (const count of perMetre) expect(count * 0.0254).toBeCloseTo(dpi, 1)
  expect(data[8]).toBe(1)
  expect(marked.filter(({ kind }) => kind !== 'pHYs')).toEqual(partsOf(plain))
})
