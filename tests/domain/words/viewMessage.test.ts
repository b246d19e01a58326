// The sentence over the picture: it says what the drawn arrows say and no more, in every view, under every
// single choice of a filter, in both languages.
import { describe, expect, it } from 'vitest'
import { withMembers } from '../../../src/domain/review/dataset.ts'
import { drawnSide } from '../../../src/domain/graph/voices.ts'
import { derive } from '../../../src/domain/graph/derive.ts'
import type { GraphView } from '../../../src/domain/graph/derive.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import type { Language, SummaryEffect } from '../../../src/domain/review/vocabulary.ts'
import { FACETS, facetOptions, lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { Scope } from '../../../src/domain/scope/scope.ts'
import { nameOf } from '../../../src/domain/words/describe.ts'
import { describeMessage } from '../../../src/domain/words/viewMessage.ts'
import { fixtureDataset, realDataset } from '../../fixtures.ts'

/** What a verb of the sentence means, longest first, since one may stand in another. */
const VERBS: Readonly<Record<Language, readonly (readonly [RegExp, SummaryEffect])[]>> = {
  en: [
    [/both raises? and lowers? /, 'contested'],
    [/mostly raises? /, 'mostly-increases'],
    [/mostly lowers? /, 'mostly-decreases'],
    [/acts? on /, 'unsigned'],
    [/raises? /, 'increases'],
    [/lowers? /, 'decreases'],
  ],
  zh: [
    [/既(?:促进又抑制|加重又减轻|增加又减轻|增加又减少|增加又降低|提高又降低)/, 'contested'],
    [/大多(?:促进|增加|提高|加重)/, 'mostly-increases'],
    [/大多(?:抑制|减少|降低|减轻)/, 'mostly-decreases'],
    [/影响/, 'unsigned'],
    [/促进|增加|提高|增强|加重|加速/, 'increases'],
    [/抑制|减少|降低|减轻|延缓/, 'decreases'],
  ],
}

/** The verbs of a clause, where each stands, and what follows it. */
function partsOf(clause: string, lang: Language) {
  const any = new RegExp(VERBS[lang].map(([verb]) => `(${verb.source})`).join('|'), 'g')
  const found = [...clause.matchAll(any)]
  return found.map((match, i) => ({
    effect: VERBS[lang].find((_, at) => match[at + 1] !== undefined)![1],
    at: match.index,
    rest: clause.slice(match.index + match[0].length, found[i + 1]?.index),
  }))
}

/** The things of which a clause tells: one, or some that are told against the whole to which they belong. */
function subjectsOf(words: string, lang: Language): readonly string[] {
  const members = (
    lang === 'en'
      ? /^but (.+), .*(?:kind|part|form)s? of .+, $/
      : /^但(?:.*?中的(.+)|(.+)（.*一种形式）)$/
  ).exec(words)
  return members ? (members[1] ?? members[2] ?? '').split(/, | and |、/) : [words]
}

/** What the sentence claims, read back from its words: source, direction, target. */
function readBack(text: string, view: string, lang: Language): readonly string[] {
  const arrows = (realDataset.views.get(view)!.message ?? []).map((id) => id.split('--'))
  const bare = (words: string) => words.toLowerCase().replaceAll(' ', '')
  const name = (id: string) => bare(nameOf(realDataset, id, lang))
  const clauses = text.toLowerCase().split(lang === 'en' ? /; |\.$/ : /；|。$/)
  return clauses.flatMap((clause) => {
    const parts = partsOf(clause, lang)
    const subjects = subjectsOf(clause.slice(0, parts[0]?.at), lang).map(bare)
    return parts.flatMap(({ effect, rest }) => {
      const isNamed = (id: string) => {
        const [before, after] = bare(rest).split(name(id))
        return (
          after !== undefined &&
          /(^|,|and|、|\)|）)$/.test(before!) &&
          /^($|,|and|、|\(|（|，)/.test(after)
        )
      }
      return arrows
        .filter(([source = '', target = '']) => subjects.includes(name(source)) && isNamed(target))
        .map(([source = '', target = '']) => `${source} ${effect} ${target}`)
    })
  })
}

const drawnOf = ({ interactions }: GraphView, view: string) =>
  (realDataset.views.get(view)!.message ?? []).flatMap((id) =>
    interactions
      .filter((arrow) => arrow.id === id)
      .map(({ source, effect, target }) => `${source} ${effect} ${target}`),
  )

const scopes: readonly Scope[] = [
  DEFAULT_SCOPE,
  ...FACETS.flatMap((facet) =>
    facetOptions(realDataset.meta, facet).flatMap(({ id }) =>
      [true, false].map((general): Scope => ({
        ...DEFAULT_SCOPE,
        general,
        facets: { ...NO_FACETS, [facet]: [id] },
      })),
    ),
  ),
]

describe.each([...realDataset.views.keys()])('the message of the view %s', (id) => {
  const graph = viewGraph(realDataset, realDataset.views.get(id)!)
  const lineage = lineageOf(realDataset.meta)

  it.each(LANGUAGES)('tells each of its drawn arrows as it is drawn, and no other (%s)', (lang) => {
    for (const scope of scopes) {
      const shown = derive(graph, scope, lineage)
      const text = describeMessage(realDataset, graph.view, shown, lang)
      const read = readBack(text, id, lang)
      expect([scope.facets, [...read].sort()]).toEqual([scope.facets, drawnOf(shown, id).sort()])
    }
  })

  // Lists have no message.
  it.skipIf(graph.view.asLists).each(LANGUAGES)('fits over the picture (%s)', (lang) => {
    const text = describeMessage(
      realDataset,
      graph.view,
      derive(graph, DEFAULT_SCOPE, lineage),
      lang,
    )
    expect(text.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThanOrEqual(lang === 'en' ? 240 : 120)
  })
})

describe('what belongs to what is told before it, and says the opposite', () => {
  const of = (id: string, scope: Scope, lang: Language) => {
    const graph = viewGraph(realDataset, realDataset.views.get(id)!)
    const shown = derive(graph, { ...scope, view: id }, lineageOf(realDataset.meta))
    return { shown, text: describeMessage(realDataset, graph.view, shown, lang) }
  }

  it('is told to belong to it', () => {
    const pi3k = (lang: Language) => of('pi3k-akt-mtor', DEFAULT_SCOPE, lang).text
    expect(pi3k('en')).toMatch(
      /^PI3K\/Akt\/mTOR signalling lowers autophagy; but PI3K and Akt, parts of it, raise autophagy; exercise both raises and lowers PI3K and /,
    )
    expect(pi3k('zh')).toMatch(/^PI3K\/Akt\/mTOR 信号通路抑制自噬；但其中的 PI3K、Akt 促进自噬；/)
  })

  it('only where the arrows that are drawn say so, in every view under every filter', () => {
    const isMember = (whole: string, id: string) =>
      whole !== id && withMembers(realDataset, whole).has(id)
    for (const [id, view] of realDataset.views) {
      for (const scope of scopes) {
        const { shown, text } = of(id, scope, 'en')
        const told = (view.message ?? []).flatMap(
          (one) => shown.interactions.find((arrow) => arrow.id === one) ?? [],
        )
        const isSaid = told.some((arrow, at) =>
          told
            .slice(0, at)
            .some(
              (other) =>
                other.target === arrow.target &&
                isMember(other.source, arrow.source) &&
                [drawnSide(other.effect), drawnSide(arrow.effect)].sort().join() ===
                  'decreases,increases',
            ),
        )
        expect(/; but .+ of .+, /.test(text), `${id} ${text}`).toBe(isSaid)
      }
    }
  })
})

describe('a message', () => {
  const view = fixtureDataset.views.get('overview')!
  const at = (facets: Partial<Scope['facets']>, lang: Language = 'en') =>
    describeMessage(
      fixtureDataset,
      view,
      derive(
        viewGraph(fixtureDataset, view),
        { ...DEFAULT_SCOPE, facets: { ...NO_FACETS, ...facets } },
        lineageOf(fixtureDataset.meta),
      ),
      lang,
    )

  it('turns with a filter', () => {
    expect(at({})).toMatch(/^Glucocorticoids both raises and lowers autophagy; /)
    expect(at({ dose: ['low'] })).toMatch(/^Glucocorticoids raises autophagy/)
    expect(at({ dose: ['high'] })).toMatch(/^Glucocorticoids lowers autophagy/)
  })
})
