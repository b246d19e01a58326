// Guards what the parser cannot: that the review is covered whole, that the curator's sentences are
// one's own and two-languaged, and that a claim cites what its sentence cites.
import { describe, expect, it } from 'vitest'
import { lineageOf, NAMED_BY } from '../../src/domain/scope/facets.ts'
import { parseLocator } from '../../src/domain/review/locator.ts'
import { HUES } from '../../src/notation/palette.ts'
import { LANGUAGES, SUMMARY_EFFECTS } from '../../src/domain/review/vocabulary.ts'
import { referenceNumber } from '../../src/domain/words/cite.ts'
import { real } from '../fixtures.ts'

const { meta, claims, entities, references, caveats, coverage, views } = real

const sentences = meta.sections.flatMap(({ id, paragraphs }) =>
  paragraphs.flatMap((count, p) =>
    Array.from({ length: count }, (_, s) => `${id} ¶${p + 1} s${s + 1}`),
  ),
)

/** Texts that occur more than once, by how they look to a reader. */
function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
    return seen.size === seen.add(key).size
  })
}

const isChinese = (text: string) => /[\u3400-\u9fff]/.test(text)

describe('the review', () => {
  it('is covered: every sentence carries a claim or the reason why it carries none', () => {
    const covered = new Set([
      ...claims.map(({ locator }) => locator),
      ...coverage.map(({ locator }) => locator),
    ])
    expect(sentences.filter((sentence) => !covered.has(sentence))).toEqual([])
  })

  it('has no sentence that both carries a claim and is said to carry none, nor one listed twice', () => {
    const carrying = new Set(claims.map(({ locator }) => locator))
    const listed = coverage.map(({ locator }) => locator)
    expect(listed.filter((locator) => carrying.has(locator))).toEqual([])
    expect(repeated(listed)).toEqual([])
  })

  it('has no sentence that repeats itself', () => {
    const own = coverage.filter(({ locator, repeats = [] }) => repeats.includes(locator))
    expect(own.map(({ locator }) => locator)).toEqual([])
  })

  it('comes in reading order inside each section', () => {
    const place = new Map(sentences.map((sentence, i) => [sentence, i]))
    const back = claims.filter((claim, i) => {
      const before = claims[i - 1]
      const isSameSection =
        before && parseLocator(before.locator)?.section === parseLocator(claim.locator)?.section
      return isSameSection && place.get(before.locator)! > place.get(claim.locator)!
    })
    expect(back.map(({ id }) => id)).toEqual([])
  })
})

describe('the statements', () => {
  it.each(LANGUAGES)('are each said once, in %s', (lang) => {
    expect(repeated(claims.map(({ statement }) => statement[lang]))).toEqual([])
  })

  it('are English in English and Chinese in Chinese, and end as sentences do', () => {
    const odd = claims.filter(
      ({ statement: { en, zh } }) =>
        isChinese(en) || !isChinese(zh) || !en.endsWith('.') || !zh.endsWith('。'),
    )
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it('are one idea: neither a word nor a paragraph', () => {
    const long = claims.filter(({ statement }) => {
      const words = statement.en.split(/\s+/).length
      return words < 3 || words > 45
    })
    expect(long.map(({ id, statement }) => `${id}: ${statement.en}`)).toEqual([])
  })
})

describe('the basis of a claim', () => {
  it('is a correlation where two things are said to be related, and no more', () => {
    const more = claims.filter((c) => c.relation === 'associated-with' && c.basis !== 'correlated')
    expect(more.map(({ id }) => id)).toEqual([])
  })
})

describe('the citations of a claim', () => {
  it('are among those that its sentence carries in the review', () => {
    const citedAt = new Map(
      references.map((reference) => [referenceNumber(reference), reference.custom.citedAt]),
    )
    const wrong = claims.flatMap(({ id, locator, citations }) =>
      citations.filter((n) => !citedAt.get(n)?.includes(locator)).map((n) => `${id} [${n}]`),
    )
    expect(wrong).toEqual([])
  })

  it('are named once each', () => {
    const twice = claims.filter(({ citations }) => new Set(citations).size < citations.length)
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  it('leave out no place where the review cites a reference but the count of patients, which is no claim', () => {
    const known = new Set([
      ...claims.flatMap(({ locator, citations }) => citations.map((n) => `${locator} [${n}]`)),
      ...caveats.flatMap(({ locators, references: numbers = [] }) =>
        locators.flatMap((locator) => numbers.map((n) => `${locator} [${n}]`)),
      ),
    ])
    const listed = new Set(coverage.map(({ locator }) => locator))
    const lost = references.flatMap((reference) =>
      reference.custom.citedAt
        .filter((locator) => !listed.has(locator))
        .map((locator) => `${locator} [${referenceNumber(reference)}]`)
        .filter((place) => !known.has(place)),
    )
    expect(lost).toEqual(['I ¶1 s3 [1]'])
  })
})

describe('the entities', () => {
  it.each(LANGUAGES)('have each a label of their own, in %s', (lang) => {
    expect(repeated(entities.map(({ label }) => label[lang]))).toEqual([])
  })

  it('are each in a claim, or the family of one that is', () => {
    const used = new Set(claims.flatMap(({ source, target }) => [source, target]))
    const families = new Set(
      entities.flatMap(({ id, members = [] }) => (members.some((m) => used.has(m)) ? [id] : [])),
    )
    const idle = entities.filter(({ id }) => !used.has(id) && !families.has(id))
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('have English labels in English and never hold the same member twice', () => {
    expect(entities.filter(({ label }) => isChinese(label.en)).map(({ id }) => id)).toEqual([])
    const twice = entities.filter(({ members = [] }) => new Set(members).size < members.length)
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  it('do not contain each other in a circle', () => {
    const members = new Map(entities.map((entity) => [entity.id, entity.members ?? []]))
    const below = (id: string, above: readonly string[]): readonly string[] =>
      above.includes(id)
        ? [[...above, id].join(' > ')]
        : (members.get(id) ?? []).flatMap((member) => below(member, [...above, id]))
    expect(entities.flatMap(({ id }) => below(id, []))).toEqual([])
  })
})

describe('the vocabularies', () => {
  const lineage = lineageOf(meta)
  const namedIn = (facet: 'cell' | 'stressor' | 'pathway') =>
    new Set(
      claims.flatMap((claim) =>
        NAMED_BY[facet](claim).flatMap((id) => [id, ...(lineage.get(id) ?? [])]),
      ),
    )

  it.each([
    ['cell', meta.cells],
    ['stressor', meta.stressors],
    ['pathway', meta.pathways],
  ] as const)('have claims for every %s', (facet, terms) => {
    const named = namedIn(facet)
    expect(terms.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('put four cells and four stressors forward', () => {
    const core = (terms: typeof meta.cells) => terms.flatMap((t) => (t.core ? [t.id] : []))
    expect(core(meta.cells)).toEqual(['OB', 'OC', 'OST', 'BMSC'])
    expect(core(meta.stressors)).toEqual([
      'ageing',
      'oestrogen-loss',
      'glucocorticoids',
      'exercise',
    ])
  })

  it('give every effect its row, with the arrow of its side', () => {
    expect(meta.effects.map(({ id }) => id).sort()).toEqual([...SUMMARY_EFFECTS].sort())
    const arrows = Object.fromEntries(meta.effects.map(({ id, arrow }) => [id, arrow]))
    expect(new Set(HUES.map((hue) => arrows[hue])).size).toBe(HUES.length)
    expect(arrows['mostly-increases']).toBe(arrows['increases'])
    expect(arrows['mostly-decreases']).toBe(arrows['decreases'])
  })

  it('hold no relation and no phrase that no claim uses', () => {
    const relations = new Set(claims.map(({ relation }) => relation))
    const phrases = new Set<string | undefined>(
      claims.flatMap(({ context, experiment }) => [
        context.tissue,
        context.intervention,
        experiment?.method,
      ]),
    )
    expect(meta.relations.filter(({ id }) => !relations.has(id)).map(({ id }) => id)).toEqual([])
    expect(meta.phrases.filter(({ en }) => !phrases.has(en)).map(({ en }) => en)).toEqual([])
    expect(repeated(meta.phrases.map(({ en }) => en))).toEqual([])
  })
})

describe('the references', () => {
  it('that are unresolved claim no record, and those that are resolved say where it was seen', () => {
    const made = references.filter(
      ({ DOI, PMID, PMCID, title, custom }) =>
        custom.status === 'unresolved' && (DOI ?? PMID ?? PMCID ?? title) !== undefined,
    )
    expect(made.map(({ id }) => id)).toEqual([])
    const unseen = references.filter(
      ({ custom }) => custom.status === 'identified' && custom.seenAt.length === 0,
    )
    expect(unseen.map(({ id }) => id)).toEqual([])
  })

  it('never share a DOI or a PMID', () => {
    expect(repeated(references.flatMap(({ DOI }) => DOI ?? []))).toEqual([])
    expect(repeated(references.flatMap(({ PMID }) => PMID ?? []))).toEqual([])
  })
})

describe('the views', () => {
  it('include the overview, have ids and orders of their own, and name every lane', () => {
    expect(views.map(({ id }) => id)).toContain('overview')
    expect(repeated(views.map(({ id }) => id))).toEqual([])
    expect(repeated(views.map(({ order }) => String(order)))).toEqual([])
    for (const { lanes } of views) expect(repeated(lanes.map(({ id }) => id))).toEqual([])
  })

  it('show together every claim', () => {
    const placed = views.map(({ entities: list }) => new Set(list.map(({ id }) => id)))
    const unseen = claims.filter(
      ({ source, target }) => !placed.some((ids) => ids.has(source) && ids.has(target)),
    )
    expect(unseen.map(({ id }) => id)).toEqual([])
  })
})
