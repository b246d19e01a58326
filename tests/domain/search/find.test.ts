// Guards the search over everything: the table of queries, what stands beside the best hit, and that what has
// not come yet is never an error.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { shownReferences } from '../../../src/domain/words/shownReference.ts'
import { claimSource, findAll, nameSource, paperSource } from '../../../src/domain/search/find.ts'
import type { FindSources, PaperSource } from '../../../src/domain/search/find.ts'
import { NEAR, NOT_MENTIONED, OTHER_NAMES } from '../../../src/domain/search/otherNames.ts'
import { keyOf, plain } from '../../../src/domain/search/plainText.ts'
import type { TextIndex } from '../../../src/domain/search/textIndex.ts'
import type { Language } from '../../../src/domain/review/vocabulary.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { questionSource } from '../../../src/ui/header/questionSource.ts'
import { real, realDataset } from '../../fixtures.ts'
import { CLAIM_QUERIES, QUERIES } from './queries.ts'

const { library, texts, literature } = splitDataset(real)
const named = nameSource(realDataset, library)
const claims = {} as Record<Language, TextIndex>
const papers = {} as Record<Language, PaperSource>

beforeAll(async () => {
  for (const lang of LANGUAGES) {
    claims[lang] = await claimSource(realDataset.claims, texts[lang])
    papers[lang] = await paperSource({ references: shownReferences(real, lang), literature })
  }
})

const questions = questionSource(realDataset)
const sources = (lang: Language): FindSources => ({
  named,
  questions,
  claims: claims[lang],
  papers: papers[lang],
})
const find = (query: string, lang: Language = 'en') => findAll(sources(lang), query)
const hitsOf = (query: string, kind: string) =>
  find(query).groups.find((group) => group.kind === kind)?.hits ?? []
const idsOf = (query: string, kind: string) => hitsOf(query, kind).map(({ id }) => id)
const first = (query: string, lang?: Language) => {
  const hit = find(query, lang).groups[0]?.hits[0]
  return hit ? [hit.kind, hit.id] : 'nothing'
}

describe('the first hit', () => {
  it('is held to enough queries of each language', () => {
    expect(QUERIES.length).toBeGreaterThan(80)
    expect(QUERIES.filter(([query]) => /[\u3400-\u9fff]/.test(query)).length).toBeGreaterThan(20)
  })

  it.each(QUERIES)('%s: %s %s', (query, kind, id) => {
    for (const lang of LANGUAGES) expect(first(query, lang), lang).toEqual([kind, id])
  })

  it.each(LANGUAGES)('among the words of claims, in %s', (lang) => {
    for (const [query, kind, id] of CLAIM_QUERIES[lang]) {
      expect(first(query, lang), query).toEqual([kind, id])
    }
  })
})

describe('a paper that is asked for by name and year', () => {
  it.each([
    ['Shen 2018 paper', ['Shen'], '2018'],
    ['Shen et al. (2018)', ['Shen'], '2018'],
    ['Xu 2017', ['Xu'], '2017'],
    ['Shank 2018', ['Shank'], '2018'],
  ])('%s: what has only a like name is told', (query, words, year) => {
    for (const lang of LANGUAGES) {
      expect(find(query, lang).groups.length).toBeGreaterThan(0)
      expect(find(query, lang).unmet).toEqual({ words, year })
    }
  })

  it.each([
    'Shang 2018',
    'Shang et al. 2018',
    'Zeng 2020 paper',
    'autophagy osteocytes 2014',
    '2018',
    'mTOR',
  ])('%s: what is found as it is spelt has nothing to be told', (query) => {
    expect(find(query).groups.length).toBeGreaterThan(0)
    expect(find(query).unmet).toBeNull()
  })

  it('no author of a record is told to be unknown', () => {
    for (const { author, issued } of literature.papers) {
      const [name] = author ?? []
      const year = issued?.['date-parts'][0]?.[0]
      if (!name || !('family' in name) || year === undefined) continue
      const query = `${name.family} ${year}`
      expect([query, find(query).unmet]).toEqual([query, null])
    }
  })
})

describe('beside it stand', () => {
  it('what else may be meant', () => {
    expect(idsOf('osteoclastogenesis', 'entity').slice(0, 2)).toEqual([
      'oc-formation',
      'oc-differentiation',
    ])
    expect(hitsOf('oestrogen', 'entity')[1]).toMatchObject({ id: 'oestrogen-loss', reason: 'near' })
  })

  it('the filter of a stressor, the claims of a sentence, and the cells of an arrow', () => {
    expect(idsOf('exercise', 'scope')[0]).toBe('stressor:exercise')
    expect(idsOf('2.2.1 ¶1 s2', 'claim')).toHaveLength(11)
    expect(hitsOf('GIT1 osteoclast autophagy', 'arrow')[0]?.filters).toEqual([
      { facet: 'cell', option: 'OC' },
    ])
  })

  it('both ends, where no claim joins them', () => {
    const { unjoined } = find('malat1 insulin')
    expect(unjoined).toEqual(['malat1', 'insulin'])
    expect(idsOf('malat1 insulin', 'entity')).toEqual(['malat1', 'insulin'])
    expect(find('exercise mTOR').unjoined).toBeNull()
  })

  it('no entity beside a species, which is part of its name by chance', () => {
    for (const species of ['human', 'rat']) expect(idsOf(species, 'entity'), species).toEqual([])
    expect(idsOf('human insulin', 'entity')).toContain('insulin')
  })

  it('that it is only of a kind which the review names', () => {
    expect(hitsOf('dexamethasone', 'entity')[0]).toMatchObject({
      ...{ reason: 'kind', name: 'dexamethasone' },
    })
    expect(hitsOf('map1lc3a', 'entity')[0]).toMatchObject({ reason: 'kind', name: 'MAP1LC3A' })
    expect(hitsOf('vitD', 'entity')[0]?.reason).toBeUndefined()
    expect(hitsOf('glucocorticoids', 'entity')[0]?.reason).toBeUndefined()
  })
})

describe('every name', () => {
  it('of an entity finds it', { timeout: 60_000 }, () => {
    const missed = real.entities.flatMap(({ id, label, symbol, synonyms }) =>
      [label.en, label.zh, ...(symbol ? [symbol] : []), ...synonyms]
        .filter((name) => !idsOf(name, 'entity').includes(id))
        .map((name) => `${id}: ${name}`),
    )
    expect(missed).toEqual([])
  })

  it(
    'that is a label is answered with it, with a filter or an entity of that name',
    { timeout: 60_000 },
    () => {
      const isCalled = (id: string, name: string) => {
        const entity = real.entities.find((e) => e.id === id)!
        const names = [entity.label.en, entity.label.zh, entity.symbol ?? '', ...entity.synonyms]
        return names.some((other) => keyOf(other) === keyOf(name))
      }
      const wrong = real.entities.flatMap(({ label }) =>
        [label.en, label.zh].filter((name) => {
          const [group] = find(name).groups
          const hit = group?.hits[0]
          if (hit?.kind === 'scope') return false
          return hit?.kind !== 'entity' || !isCalled(hit.id, name)
        }),
      )
      expect(wrong).toEqual([])
    },
  )

  it('of the tables leads to an entity that is there', () => {
    const ids = [...OTHER_NAMES.map(({ entity }) => entity), ...NEAR.flat()]
    expect(ids.filter((id) => !realDataset.entities.has(id))).toEqual([])
  })
})

describe('what is said to be absent', () => {
  const said = [
    ...real.entities.flatMap(({ label, symbol = '', synonyms }) => [
      label.en,
      label.zh,
      symbol,
      ...synonyms,
    ]),
    ...real.claims.flatMap(({ statement }) => [statement.en, statement.zh]),
  ].map(plain)

  it.each(NOT_MENTIONED)('$id stands in no name and no claim', ({ names }) => {
    const bare = names.map((name) =>
      plain(name)
        .replace(/[（(].*$/, '')
        .trim(),
    )
    const isIn = (name: string) =>
      new RegExp(`(?<![a-z])${name.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}(?![a-z])`)
    expect(bare.filter((name) => said.some((text) => isIn(name).test(text)))).toEqual([])
  })

  it('of a kind is no name or word of the review either', () => {
    const kinds = OTHER_NAMES.filter(({ isKind }) => isKind).flatMap(({ names }) => names)
    const own = new Set(
      real.entities.flatMap(({ label, symbol = '', synonyms }) =>
        [label.en, label.zh, symbol, ...synonyms].map(keyOf),
      ),
    )
    expect(kinds.filter((name) => own.has(keyOf(name)))).toEqual([])
  })
})

describe('any query', () => {
  it('gives each hit once, best first, and never fails', () => {
    const pieces = fc
      .array(
        fc.constantFrom('骨', '细胞', 'α', 'LC3', '-', ' ', 'mTOR', '(', '*', '\\', '2.2', '¶'),
        {
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), pieces), fc.boolean(), (query, isEarly) => {
        const all = isEarly ? { named, claims: null, papers: null } : sources('zh')
        for (const { hits } of findAll(all, query).groups) {
          expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
          expect(hits.map(({ rank }) => rank)).toEqual(
            hits.map(({ rank }) => rank).sort((a, b) => a - b),
          )
        }
      }),
    )
  })

  it('that is blank finds nothing; one of nothing known neither', () => {
    for (const query of ['', '   ', '\u3000', 'zebrafish xylophone']) {
      expect(find(query).groups).toEqual([])
    }
  })

  it('without synonyms, texts and papers yet, finds names and numbers', () => {
    const early = { named: nameSource(realDataset, null), claims: null, papers: null }
    expect(findAll(early, 'AMPK').groups[0]?.hits[0]?.id).toBe('ampk')
    expect(findAll(early, '[43]').groups[0]?.hits[0]?.id).toBe('ref-43')
  })
})
