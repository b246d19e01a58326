// Guards the packed form in which the parts of the dataset travel: what comes out is what went in.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import {
  packLibrary,
  packSkeleton,
  packTexts,
  unpackLibrary,
  unpackSkeleton,
  unpackTexts,
} from '../../src/wire/dataset.ts'
import { packLayout, unpackLayout } from '../../src/wire/layout.ts'
import { packLiterature, unpackLiterature } from '../../src/wire/literature.ts'
import { fixture, real } from '../fixtures.ts'

/** As it is on the other side of the line. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe.each([
  ['the small dataset', fixture],
  ['the real dataset', real],
])('the parts of %s come out of the pack as they went in:', (_name, full) => {
  const { skeleton, texts, library, layouts, literature, findings } = splitDataset(
    full,
    full.views[0]!.id,
  )

  it('the skeleton, in the same order', () => {
    const again = unpackSkeleton(sent(packSkeleton(skeleton)))
    expect(again).toStrictEqual(skeleton)
    expect(Object.keys(again.views[0]!.layout!.routes)).toEqual(
      Object.keys(skeleton.views[0]!.layout!.routes),
    )
  })

  it('the texts of both languages', () => {
    for (const one of [texts.en, texts.zh]) {
      expect(unpackTexts(sent(packTexts(one, skeleton)), skeleton)).toStrictEqual(one)
    }
  })

  it('the library', () => {
    expect(unpackLibrary(sent(packLibrary(library, skeleton)), skeleton)).toStrictEqual(library)
  })

  it('the literature, with a finding for each reading in each language', () => {
    const again = unpackLiterature(sent(packLiterature(literature, skeleton)), skeleton)
    expect(again).toStrictEqual(literature)
    for (const list of [findings.en, findings.zh]) {
      expect(list).toHaveLength(literature.readings.length)
    }
  })

  it('every layout, to the pixel', () => {
    for (const layout of Object.values(layouts)) {
      expect(unpackLayout(sent(packLayout(layout, skeleton)), skeleton)).toStrictEqual(layout)
    }
  })
})

it('a layout of entities that are not in the dataset is not packed', () => {
  const { skeleton, layouts } = splitDataset(fixture)
  const [layout] = Object.values(layouts)
  const entities = skeleton.entities.slice(1)
  expect(() => packLayout(layout!, { entities })).toThrow('There is no entity')
})

describe('the literature', () => {
  const { skeleton, literature, findings } = splitDataset(real)
  const packed = packLiterature(literature, skeleton)

  it('of claims or papers that are not there is not packed', () => {
    const papers = literature.papers.slice(1)
    expect(() => packLiterature({ ...literature, papers }, skeleton)).toThrow('There is no paper')
    expect(() => packLiterature(literature, { claims: [] })).toThrow('There is no claim')
  })

  it('with a verdict that nobody knows is not unpacked', () => {
    const wrong = { ...packed, readings: [[0, 1, 9] as const] }
    expect(() => unpackLiterature(wrong, skeleton)).toThrow('There is no verdict at 9')
  })

  it('is at most 60 KB in one language, and none of it comes first', () => {
    for (const found of [findings.en, findings.zh]) {
      const weight = [packed, found].reduce<number>(
        (sum, part) => sum + gzipSync(JSON.stringify(part)).length / 1024,
        0,
      )
      expect(weight).toBeLessThan(60)
    }
    expect(JSON.stringify(packSkeleton(skeleton))).not.toContain(literature.papers[0]!.title)
  })
})
