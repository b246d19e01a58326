// Guards what is said to somebody who comes by the link of another release, by laws over two releases: the real data and
// the same with claims turned, doubted and taken away.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReleases } from '../../../src/build/readData.ts'
import { derive } from '../../../src/domain/graph/derive.ts'
import {
  changesInScope,
  compareReleases,
  signOf,
  summaryOfRelease,
} from '../../../src/domain/graph/releases.ts'
import type { ReleaseSummary } from '../../../src/domain/graph/releases.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { summaryOf, voicesOf } from '../../../src/domain/graph/voices.ts'
import type { Claim, Dataset } from '../../../src/domain/review/dataset.ts'
import { DEFAULT_SCOPE, interactionId } from '../../../src/domain/scope/scope.ts'
import type { Scope } from '../../../src/domain/scope/scope.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { describeArrowOfRelease } from '../../../src/domain/words/describeRelease.ts'
import { realDataset } from '../../fixtures.ts'
import { scopes } from '../scopes.ts'

const today = summaryOfRelease(realDataset)
const TURNED = { increases: 'decreases', decreases: 'increases', unsigned: 'increases' } as const

type Deed = 'turn' | 'doubt' | 'drop'
function done(claim: Claim, deed: Deed | undefined): readonly Claim[] {
  if (deed === 'drop') return []
  if (deed === 'turn') return [{ ...claim, effect: TURNED[claim.effect] }]
  if (deed !== 'doubt') return [claim]
  const { doubt, ...rest } = claim
  return [doubt ? rest : { ...rest, doubt: 'direction' }]
}

/** Another release: some claims of the real one turned, doubted or gone. */
const others: fc.Arbitrary<Dataset> = fc
  .array(
    fc.tuple(fc.nat(realDataset.claims.length - 1), fc.constantFrom<Deed>('turn', 'doubt', 'drop')),
    { minLength: 1, maxLength: 60 },
  )
  .map((deeds) => {
    const deedOf = new Map(deeds)
    return {
      ...realDataset,
      claims: realDataset.claims.flatMap((claim, at) => done(claim, deedOf.get(at))),
    }
  })

const signs = ({ claims }: Dataset) => {
  const pairs = new Map<string, Claim[]>()
  for (const claim of claims) {
    const id = interactionId(claim.source, claim.target)
    pairs.set(id, [...(pairs.get(id) ?? []), claim])
  }
  return new Map([...pairs].map(([id, own]) => [id, summaryOf(voicesOf(own))]))
}
/** The drawn and the held arrows of what a link opens, with their signs. */
const shown = (dataset: Dataset, scope: Scope) => {
  const view = derive(
    viewGraph(dataset, dataset.views.get(scope.view)!),
    scope,
    lineageOf(dataset.meta),
  )
  return new Map([...view.interactions, ...view.held].map(({ id, effect }) => [id, effect]))
}
const noticed = (before: ReleaseSummary, now: Dataset, scope: Scope) =>
  changesInScope({ before, now: summaryOfRelease(now), dataset: now }, scope)

it('nothing differs from itself', () => {
  fc.assert(
    fc.property(others, (dataset) => {
      expect(compareReleases(summaryOfRelease(dataset), summaryOfRelease(dataset))).toEqual([])
    }),
    { numRuns: 20 },
  )
})

it('a summary has the signs that the page draws', () => {
  fc.assert(
    fc.property(others, (dataset) => {
      const { arrows } = summaryOfRelease(dataset)
      const drawn = new Map(Object.entries(arrows).map(([id, arrow]) => [id, signOf(arrow)]))
      expect(drawn).toEqual(signs(dataset))
    }),
    { numRuns: 20 },
  )
})

it('every turned sign is in the list, as turned; what came and went is told apart', () => {
  fc.assert(
    fc.property(others, (dataset) => {
      const before = signs(dataset)
      const now = signs(realDataset)
      const kinds = new Map(
        compareReleases(summaryOfRelease(dataset), today).map(({ id, kind }) => [id, kind]),
      )
      for (const [id, sign] of now) {
        if (!before.has(id)) expect(kinds.get(id), id).toBe('gained')
        else if (before.get(id) !== sign) expect(kinds.get(id), id).toBe('turned')
      }
      for (const { id, kind } of compareReleases(today, summaryOfRelease(dataset))) {
        expect(kind === 'lost', id).toBe(!before.has(id))
      }
    }),
    { numRuns: 30 },
  )
})

it('whoever comes by an old link to an arrow that shows another sign, under whatever filters, is told', () => {
  fc.assert(
    fc.property(others, scopes(realDataset), (dataset, asked) => {
      const scope: Scope = { ...asked, ask: null }
      const before = shown(dataset, scope)
      const isTurned = [...shown(realDataset, scope)].some(
        ([id, sign]) => before.has(id) && before.get(id) !== sign,
      )
      if (isTurned) {
        expect(noticed(summaryOfRelease(dataset), realDataset, scope).length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
})

describe('the kept releases', () => {
  const kept = [...readReleases()] as [string, ReleaseSummary][]

  it.each(kept)(
    '%s names itself, the ends of its arrows and today differs from it',
    (name, old) => {
      expect(old.release).toBe(name)
      for (const id of Object.keys(old.arrows)) {
        for (const end of id.split('--')) expect(old.entities[end]?.label.zh, id).toBeTruthy()
      }
      expect(name).not.toBe(realDataset.meta.release)
      expect(compareReleases(old, today).length).toBeGreaterThan(0)
    },
  )

  it('0.1.0: an arrow that turned is told in words as it was and as it is', () => {
    const [, old] = kept[0]!
    const id = 'rapamycin--ampk-pathway'
    const changes = noticed(old, realDataset, { ...DEFAULT_SCOPE, view: 'everything', select: id })
    const change = changes.find((one) => one.id === id)!
    expect(change.kind).toBe('turned')
    expect(describeArrowOfRelease(realDataset, { id, arrow: change.before! }, 'en')).toMatch(
      /^rapamycin decreases AMPK signalling · decreases: 1\.2\.2 ¶2 s8; cites: 51$/,
    )
    expect(describeArrowOfRelease(realDataset, { id, arrow: change.now! }, 'zh')).toContain('方向')
  })

  it('there is one for each release before this one', () => {
    const changes = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8')
    const released = [...changes.matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([, name]) => name)
    expect(released[0]).toBe(realDataset.meta.release)
    expect(released.slice(1).sort()).toEqual(kept.map(([name]) => name))
  })

  it('a link to a view that no change touches says nothing', () => {
    const quiet = { ...today, release: '0.0.9' }
    expect(noticed(quiet, realDataset, DEFAULT_SCOPE)).toEqual([])
  })
})
