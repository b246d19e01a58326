// Guards the packed form in which the claims travel: what comes out is what went in, field by field.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packRows, unpackRows } from '../../src/wire/pack.ts'
import { fixtureDataset, realDataset } from '../fixtures.ts'

describe('packed rows', () => {
  it('are unpacked as they were, absent fields and all', () => {
    const value = fc.jsonValue({ maxDepth: 2 })
    const row = fc.record({ a: value, b: value, c: value }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const plain = JSON.parse(JSON.stringify(rows)) as object[]
        expect(unpackRows(packRows(plain))).toEqual(plain)
      }),
    )
  })

  it.each([
    ['the small dataset', fixtureDataset],
    ['the real dataset', realDataset],
  ])('give back the claims of %s letter by letter', (_name, { claims }) => {
    const sent = JSON.stringify(packRows(claims))
    expect(unpackRows(JSON.parse(sent) as ReturnType<typeof packRows>)).toEqual(claims)
  })

  it('hold each value of a field once', () => {
    const { columns } = packRows(realDataset.claims)
    for (const { values } of Object.values(columns)) {
      expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(values.length)
    }
  })
})
