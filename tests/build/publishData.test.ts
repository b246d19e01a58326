// The published data hold what the page holds, and each file keeps to the schema beside it, by a validator that is not ours.
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { PUBLISHED_FILES } from '../../src/domain/review/jsonSchemas.ts'
import { publishedData } from '../../src/build/publishData.ts'
import { readData } from '../../src/build/readData.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { real, realDataset } from '../fixtures.ts'

const files = publishedData(readData())
const read = (name: string): unknown => JSON.parse(files.get(`data/${name}`)!)

describe.each(PUBLISHED_FILES)('%s.json', (file) => {
  const validate = new Ajv2020({ strict: false }).compile(read(`${file}.schema.json`) as object)

  it('keeps to its schema', () => {
    expect(validate(read(`${file}.json`)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  })

  it('would not, were a field of it another', () => {
    const content = read(`${file}.json`)
    const broken = Array.isArray(content)
      ? (content as object[]).map((item, i) => (i === 0 ? { ...item, surprise: 1 } : item))
      : { ...(content as object), surprise: 1 }
    expect(validate(broken)).toBe(false)
  })
})

it('the claims are all there, in the order of the review', () => {
  const claims = read('claims.json') as readonly { readonly id: string }[]
  expect(claims.map(({ id }) => id).sort()).toEqual(real.claims.map(({ id }) => id).sort())
})

it('the data package and the description name every file, the release and the licence', () => {
  const names = PUBLISHED_FILES.map((file) => `${file}.json`)
  const pack = read('datapackage.json') as {
    readonly version: string
    readonly resources: readonly { readonly path: string; readonly jsonSchema: string }[]
  }
  expect(pack.resources.map(({ path }) => path)).toEqual(names)
  expect(pack.resources.every(({ jsonSchema }) => files.has(`data/${jsonSchema}`))).toBe(true)
  expect(pack.version).toBe(real.meta.release)
  const described = read('dataset.jsonld') as {
    readonly license: string
    readonly distribution: readonly { readonly contentUrl: string }[]
  }
  expect(described.distribution.map(({ contentUrl }) => contentUrl)).toEqual(names)
  expect(described.license).toContain('creativecommons.org/licenses/by/4.0')
})

it('the description names each tour as something to learn with, at an address that opens it', () => {
  const { subjectOf } = read('dataset.jsonld') as {
    readonly subjectOf: readonly Readonly<Record<string, string>>[]
  }
  expect(subjectOf.map(({ name }) => name)).toEqual(real.tours.map(({ label }) => label.en))
  for (const [i, tour] of real.tours.entries()) {
    expect(subjectOf[i]).toMatchObject({
      '@type': 'LearningResource',
      alternateName: tour.label.zh,
    })
    const { search } = new URL(subjectOf[i]!['url']!, 'https://example.org/explorer/data/x')
    const { scope, faults } = scopeOfLink(search, realDataset)
    expect(faults).toEqual([])
    expect(scope).toMatchObject({ tour: tour.id, step: 1 })
    expect(scope.view).toBe(scopeOfLink(tour.steps[0]!.link, realDataset).scope.view)
  }
})
