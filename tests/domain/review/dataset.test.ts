// Guards the cut of the dataset into parts that travel apart, and the lookups made from them.
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/review/dataset.ts'
import { indexDataset, withLayout, withMembers } from '../../../src/domain/review/dataset.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { fixture, fixtureDataset, real } from '../../fixtures.ts'

describe.each([
  ['the small dataset', fixture],
  ['the real dataset', real],
])('the parts of %s', (_name, full) => {
  const { skeleton, texts, library, references, review, ...parts } = splitDataset(full)

  it('make up the whole again: nothing is lost on the way', () => {
    // What travels of papers and caveats with each claim is told from them (beside.test.ts).
    const own = skeleton.claims.map(
      ({ evidence: _e, papers: _p, caveatKinds: _c, ...claim }) => claim,
    )
    const claims = own.map((claim) => ({
      ...claim,
      statement: { en: texts.en.statements[claim.id], zh: texts.zh.statements[claim.id] },
      caveats: library.caveatsOf[claim.id] ?? [],
    }))
    const entities = skeleton.entities.map((entity) => ({
      ...entity,
      about: { en: texts.en.abouts[entity.id], zh: texts.zh.abouts[entity.id] },
      xrefs: library.xrefs[entity.id] ?? [],
      pathways: library.pathways[entity.id] ?? [],
      synonyms: library.synonyms[entity.id] ?? [],
    }))
    const caveats = review.caveats.map((caveat) => ({
      ...caveat,
      note: { en: texts.en.caveats[caveat.id], zh: texts.zh.caveats[caveat.id] },
    }))
    const { views } = skeleton
    const { coverage } = review
    const { meta } = skeleton
    // The steps of a tour travel apart (virtual:dataset/tours); here are their titles and numbers. So does
    // what explains words, each language by itself.
    const { tours, glossary: _glossary, plainWords: _plainWords, ...rest } = full
    // Who saw a record is for curators and stays at home.
    const readings = parts.literature.readings.map((reading, i) => ({
      ...reading,
      ...(full.literature.readings[i]?.oneReader && { oneReader: true }),
      finding: { en: parts.findings.en[i], zh: parts.findings.zh[i] },
    }))
    const literature = { papers: parts.literature.papers, readings }
    expect({ meta, views, claims, entities, caveats, references, literature, coverage }).toEqual(
      rest,
    )
    expect(library.statuses).toEqual(references.map(({ custom }) => custom.status))
    expect(library.caveatKinds).toEqual(Object.fromEntries(caveats.map((c) => [c.id, c.kind])))
    expect(skeleton.tours.map(({ id, stepCount }) => [id, stepCount])).toEqual(
      tours.map(({ id, steps }) => [id, steps.length]),
    )
  })

  it('keep prose out of what is loaded first', () => {
    const first = JSON.stringify(skeleton)
    for (const { statement } of full.claims)
      expect(first).not.toContain(JSON.stringify(statement.en))
    for (const { id } of full.literature.papers) expect(first).not.toContain(JSON.stringify(id))
    for (const { finding } of full.literature.readings)
      expect(first).not.toContain(JSON.stringify(finding.en))
  })

  it('carry the places of one view first and those of all apart, to be put in later', () => {
    const first = full.views[0]!.id
    const cut = splitDataset(full, first)
    expect(cut.skeleton.views.flatMap(({ id, layout }) => (layout ? [id] : []))).toEqual([first])
    const whole = Object.entries(cut.layouts).reduce(
      (dataset, [id, layout]) => withLayout(dataset, id, layout),
      indexDataset(cut.skeleton),
    )
    // All but where boxes are pinned, which is for the layout command.
    const expected = full.views.map(({ pins: _pins, ...view }) => view)
    expect([...whole.views.values()]).toEqual(expected)
  })

  it('are indexed under their ids', () => {
    const dataset = indexDataset(skeleton)
    for (const entity of skeleton.entities) expect(dataset.entities.get(entity.id)).toBe(entity)
    for (const view of skeleton.views) expect(dataset.views.get(view.id)).toBe(view)
  })
})

it('a layout of an unknown view changes nothing', () => {
  const layout = fixtureDataset.views.get('overview')!.layout!
  expect(withLayout(fixtureDataset, 'ghost', layout)).toBe(fixtureDataset)
})

describe('the members of a family', () => {
  const nest = (members: Readonly<Record<string, readonly string[]>>): Dataset => {
    const some = fixtureDataset.entities.get('ampk')!
    const list = Object.entries(members).map(
      ([id, below]) => [id, { ...some, id, members: below }] as const,
    )
    return { ...fixtureDataset, entities: new Map(list) }
  }

  it('are found with it, however deep', () => {
    expect([...withMembers(fixtureDataset, 'ampk')]).toEqual(['ampk', 'ampk-a1', 'ampk-a2'])
    expect([...withMembers(nest({ a: ['b'], b: ['c'], c: ['d'] }), 'a')]).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('are found once where families go round in a circle', () => {
    expect([...withMembers(nest({ a: ['b'], b: ['a'] }), 'a')].sort()).toEqual(['a', 'b'])
  })

  it('are none for a thing that has none', () => {
    expect([...withMembers(fixtureDataset, 'mtor')]).toEqual(['mtor'])
  })
})
