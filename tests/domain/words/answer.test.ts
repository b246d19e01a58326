// The law of answers: whatever is said is backed by claims in scope with that direction, told from the claims
// themselves and not from the arrows the answer is made of.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive, fitOfClaim } from '../../../src/domain/graph/derive.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import type { ViewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { drawnSide } from '../../../src/domain/graph/voices.ts'
import type { Claim, Dataset } from '../../../src/domain/review/dataset.ts'
import { withMembers } from '../../../src/domain/review/dataset.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { BESIDE_FACETS, FACETS, facetOptions, lineageOf } from '../../../src/domain/scope/facets.ts'
import type { FacetId } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { Scope } from '../../../src/domain/scope/scope.ts'
import { answerOf } from '../../../src/domain/words/answer.ts'
import { describeAsked, describeSilence } from '../../../src/domain/words/describeNext.ts'
import { describeSaying } from '../../../src/domain/words/describeAnswer.ts'
import { describeBacking } from '../../../src/domain/words/describeBacking.ts'
import { nameOf } from '../../../src/domain/words/describe.ts'
import { claimsOf, sayingOfArrow, sentenceCount } from '../../../src/domain/words/saying.ts'
import type { Saying } from '../../../src/domain/words/saying.ts'
import { BOTH, fixtureDataset, realDataset } from '../../fixtures.ts'

type Chosen = readonly (readonly [facet: FacetId, option: string])[]

const singles = (dataset: Dataset): readonly Chosen[] =>
  FACETS.flatMap((facet) =>
    facetOptions(dataset.meta, facet).map(({ id }): Chosen => [[facet, id]]),
  )

/** Every choice of one option, and of two of different facets. */
const choices = (dataset: Dataset): readonly Chosen[] => {
  const ones = singles(dataset)
  const pairs = ones.flatMap(([a], i) =>
    ones
      .slice(i + 1)
      .flatMap(([b]): readonly Chosen[] => (a && b && a[0] !== b[0] ? [[a, b]] : [])),
  )
  return [...ones, ...pairs]
}

const scopeOf = (view: string, chosen: Chosen, more: Partial<Scope> = {}): Scope => ({
  ...DEFAULT_SCOPE,
  view,
  facets: { ...NO_FACETS, ...Object.fromEntries(chosen.map(([facet, id]) => [facet, [id]])) },
  ...more,
})

const graphs = new Map<string, ViewGraph>()
function graphOf(dataset: Dataset, view: string): ViewGraph {
  const key = `${dataset.meta.id} ${view}`
  const graph = graphs.get(key) ?? viewGraph(dataset, dataset.views.get(view)!)
  graphs.set(key, graph)
  return graph
}

const drawn = new WeakMap<ViewGraph, ReadonlySet<Claim>>()
function claimsInView(dataset: Dataset, view: string): ReadonlySet<Claim> {
  const graph = graphOf(dataset, view)
  const claims = drawn.get(graph) ?? new Set(graph.pairs.flatMap((pair) => pair.claims))
  drawn.set(graph, claims)
  return claims
}

/** Whether an entity stands for another as its opposite, by what the entities name. */
function isOpposite(dataset: Dataset, id: string, asked: string): boolean {
  if (withMembers(dataset, asked).has(id)) return false
  const opposites = dataset.entities.get(asked)?.opposites ?? []
  return opposites.some((other) => withMembers(dataset, other).has(id))
}

function directionOf(dataset: Dataset, claim: Claim, saying: Saying): string {
  const isTurned =
    isOpposite(dataset, claim.source, saying.source) !==
    isOpposite(dataset, claim.target, saying.target)
  if (!isTurned || claim.effect === 'unsigned') return claim.effect
  return claim.effect === 'increases' ? 'decreases' : 'increases'
}

/** How a sentence begins that tells both ways, and what stands in one of which a side is mostly said. */
const BOTH_SAID = { en: /^Both[:,] /, zh: /^两说并存[：（]/ }
const MOSTLY_SAID = { en: /the review mostly says that/i, zh: /综述多说/ }

const speaksOfOthers = ({ effect, why, hasTurned }: Saying): boolean =>
  effect === 'contested' && (why === 'members' || hasTurned)

/** What is wrong with a saying, in words; empty where nothing is. */
function faultsOf(
  dataset: Dataset,
  scope: Scope,
  saying: Saying,
  isUndrawn: boolean,
): readonly string[] {
  const lineage = lineageOf(dataset.meta)
  const inView = claimsInView(dataset, scope.view)
  const { raising, lowering, undirected, effect, fit } = saying
  const ups = sentenceCount(raising)
  const downs = sentenceCount(lowering)
  const side = drawnSide(effect)
  const says = LANGUAGES.map((lang) => describeSaying(dataset, saying, lang))
  const isNamed = LANGUAGES.every((lang, i) =>
    [saying.source, saying.target].every((id) =>
      says[i]!.toLowerCase().includes(nameOf(dataset, id, lang).toLowerCase()),
    ),
  )
  const claims = claimsOf(saying)
  const told = side === 'increases' ? raising : side === 'decreases' ? lowering : claims
  const isOfOne = (dose: 'low' | 'high') => told.every(({ context }) => context.dose === dose)
  const tells = (dose: 'low' | 'high') =>
    new RegExp(`\\b${dose} (?:dose|level)`, 'i').test(says[LANGUAGES.indexOf('en')]!)
  const is = (wanted: string) => (claim: Claim) => directionOf(dataset, claim, saying) === wanted
  return Object.entries({
    'says nothing': claims.length > 0,
    'is drawn or not, other than it says': claims.every((claim) => inView.has(claim) !== isUndrawn),
    'has a claim out of scope': claims.every((claim) => fitOfClaim(claim, scope, lineage) === fit),
    'has a general claim where these are hidden': fit === 'specific' || scope.general,
    'has a doubtful claim': claims.every(({ doubt }) => doubt === undefined),
    'raises by a claim that does not': raising.every(is('increases')),
    'lowers by a claim that does not': lowering.every(is('decreases')),
    'is undirected by a claim that is not': undirected.every(is('unsigned')),
    'says a direction that fewer say':
      side === null || (side === 'increases' ? ups > downs : downs > ups),
    'says both where one is said': effect !== 'contested' || (ups > 0 && downs > 0),
    // A sentence on ovariectomy does not say what one on oestrogen loss would.
    'has sentences say what they say of something else':
      !speaksOfOthers(saying) || !/sentences? says? that/.test(says[LANGUAGES.indexOf('en')]!),
    'has another verdict than its claims': LANGUAGES.every(
      (lang, i) =>
        BOTH_SAID[lang].test(says[i]!) === (ups > 0 && downs > 0 && side === null) &&
        MOSTLY_SAID[lang].test(says[i]!) === (ups > 0 && downs > 0 && side !== null),
    ),
    'says none where one is said': effect !== 'unsigned' || ups + downs === 0,
    'does not name its ends': isNamed,
    'is said of one dose and does not say which, or of any and says one':
      effect === 'contested' || (['low', 'high'] as const).every((d) => isOfOne(d) === tells(d)),
  }).flatMap(([fault, isWell]) => (isWell ? [] : [`${saying.arrow} ${fault}`]))
}

/** What is wrong with an answer; empty where nothing is. */
function wrongWith(dataset: Dataset, scope: Scope): readonly string[] {
  const lineage = lineageOf(dataset.meta)
  const leftBy = (changed: Scope) =>
    derive(graphOf(dataset, changed.view), { ...changed, all: true }, lineage).interactions
  const { sayings, undrawn, next } = answerOf({
    dataset,
    graph: graphOf(dataset, scope.view),
    scope,
  })
  const interactions = leftBy(scope)
  const sure = interactions.filter(({ specific, general }) =>
    [...specific, ...general].some(({ doubt }) => doubt === undefined),
  )
  const wrong = sayings.flatMap((saying) =>
    faultsOf(dataset, scope, saying, undrawn.includes(saying)),
  )
  if (sayings.length > 5) wrong.push('too much is said')
  // Two arrows may be two answers to one question.
  if (sure.length > 2 && sayings.length < 2) wrong.push('too little is said')
  if (interactions.length === 0 && sayings.length > 0) wrong.push('something is said of nothing')
  if (sayings.length === 0) {
    if (next.length === 0) wrong.push('there is no way out')
    for (const { change, kind } of next) {
      if (leftBy({ ...scope, ...change }).length === 0) wrong.push(`the way out "${kind}" is none`)
    }
  }
  return wrong.map((fault) => `${scope.view} ${JSON.stringify(scope.facets)}: ${fault}`)
}

describe.each(BOTH)('of %s', (_name, dataset) => {
  const all = choices(dataset)
  const views = [...dataset.views.keys()]

  it('every sentence is backed, over all filters of one and two facets', () => {
    const faults = all.flatMap((chosen) => wrongWith(dataset, scopeOf(views[0]!, chosen)))
    expect(all.length).toBeGreaterThan(100)
    expect(faults.slice(0, 10)).toEqual([])
  }, 120_000)

  it('the same in every view, without general claims and of what is contested', () => {
    const states = fc.record({ general: fc.boolean(), contested: fc.boolean() })
    fc.assert(
      fc.property(
        fc.constantFrom(...views),
        fc.constantFrom(...all),
        states,
        (view, chosen, state) => {
          expect(wrongWith(dataset, scopeOf(view, chosen, state))).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  }, 120_000)

  it('what is said to be unsaid is said nowhere in the review', () => {
    for (const [chosen] of singles(dataset).map((one) => [one] as const)) {
      const view = views[0]!
      const scope = scopeOf(view, chosen)
      const { silences } = answerOf({ dataset, graph: graphOf(dataset, view), scope })
      for (const silence of silences) {
        if (silence.kind !== 'nothing' && silence.kind !== 'undirected') continue
        for (const option of silence.options) {
          // Whatever is known beside the claims: what is said without a paper is said.
          const unasked = Object.fromEntries(BESIDE_FACETS.map((facet) => [facet, []]))
          const facets = { ...scope.facets, ...unasked, [silence.facet]: [option] }
          const named = dataset.claims.filter(
            (claim) =>
              fitOfClaim(claim, { ...scope, facets }, lineageOf(dataset.meta)) === 'specific',
          )
          if (silence.kind === 'nothing') expect(named).toEqual([])
          else {
            expect(named.length).toBeGreaterThan(0)
            expect(named.filter((c) => c.effect !== 'unsigned' && !c.doubt)).toEqual([])
          }
        }
      }
    }
  })
})

describe('of the small dataset', () => {
  const answer = (view: string, more: Partial<Scope>, chosen: Chosen = []) =>
    answerOf({
      dataset: fixtureDataset,
      graph: graphOf(fixtureDataset, view),
      scope: scopeOf(view, chosen, more),
    })
  const texts = (sayings: readonly Saying[], lang: 'en' | 'zh' = 'en') =>
    sayings.map((saying) => describeSaying(fixtureDataset, saying, lang))

  it('says what is said both ways, what is only inferred, and of which cells', () => {
    const { sayings, silences } = answer('overview', {}, [['cell', 'OST']])
    expect(texts(sayings)).toEqual([
      'At moderate intensity, in the early phase, in osteocytes, Exercise increases autophagy.',
      'In osteocytes, autophagy increases osteocyte survival (only inferred).',
    ])
    expect(texts(sayings, 'zh')).toEqual([
      '强度适度时，在早期，在骨细胞中，运动促进自噬。',
      '在骨细胞中，自噬促进骨细胞存活（仅为推断）。',
    ])
    expect(silences).toContainEqual({
      kind: 'nothing',
      facet: 'stressor',
      options: ['glucocorticoids'],
    })
  })

  it('names both sides of what one sentence says both ways', () => {
    const { sayings } = answer('overview', { contested: true })
    expect(texts(sayings)).toContain(
      'Both, with what is said of the opposite turned round: 1 sentence for Glucocorticoids raising autophagy (low dose; osteoblasts), 2 for lowering it (Glucocorticoids and Exercise; osteoblasts and osteocytes).',
    )
  })

  it('puts a selected arrow first, and a question it answers', () => {
    const { sayings } = answer('machinery', { select: 'ampk--autophagy' })
    expect(sayings[0]?.arrow).toBe('ampk--autophagy')
  })
})

it('a hypothesis is called one', () => {
  const scope = scopeOf('overview', [['certainty', 'hypothesised']], { general: false })
  const { sayings } = answerOf({
    dataset: realDataset,
    graph: graphOf(realDataset, 'overview'),
    scope,
  })
  expect(sayings.length).toBeGreaterThan(1)
  for (const saying of sayings) {
    expect(describeSaying(realDataset, saying, 'en')).toContain('a hypothesis')
    expect(describeSaying(realDataset, saying, 'zh')).toContain('假设')
  }
})

it('of what is filtered by, what the view does not draw is told or counted, and the view of everything leaves out nothing', () => {
  const of = (view: string) => {
    const { more, undrawn } = answerOf({
      dataset: realDataset,
      graph: graphOf(realDataset, view),
      scope: scopeOf(view, [['certainty', 'hypothesised']]),
    })
    return more.elsewhere + undrawn.length
  }
  const drawn = new Set(
    graphOf(realDataset, 'overview').pairs.flatMap(({ claims }) => claims.map(({ id }) => id)),
  )
  const missing = realDataset.claims.filter(
    ({ id, certainty }) => certainty === 'hypothesised' && !drawn.has(id),
  )
  expect(missing.length).toBeGreaterThan(5)
  expect(of('overview')).toBe(
    new Set(missing.map(({ source, target }) => `${source}--${target}`)).size,
  )
  expect(of('everything')).toBe(0)
})

describe('an answer is not one-sided', () => {
  const lineage = lineageOf(realDataset.meta)
  const DOSED = ['dose', 'intensity'] as const
  const isTwoSided = ({ raising, lowering }: Saying) => raising.length > 0 && lowering.length > 0

  it('whatever view is open: of a cell under a stressor each dose is told that the review names', () => {
    let told = 0
    const pairs = realDataset.meta.cells.flatMap((cell) =>
      realDataset.meta.stressors.map((stressor): Chosen => [
        ['cell', cell.id],
        ['stressor', stressor.id],
      ]),
    )
    // What is named of more than one is asked in every view, and that is little.
    const asked = pairs.flatMap((chosen) => {
      const scope = scopeOf('overview', chosen)
      const under = realDataset.claims.filter(
        (claim) =>
          claim.doubt === undefined &&
          claim.effect !== 'unsigned' &&
          fitOfClaim(claim, scope, lineage) === 'specific',
      )
      return DOSED.flatMap((condition) => {
        const named = new Set(under.flatMap(({ context }) => context[condition] ?? []))
        return named.size < 2 ? [] : [{ chosen, condition, named }]
      })
    })
    for (const view of realDataset.views.keys()) {
      const graph = graphOf(realDataset, view)
      for (const { chosen, condition, named } of asked) {
        const scope = scopeOf(view, chosen)
        const { sayings } = answerOf({ dataset: realDataset, graph, scope })
        if (sayings.length === 0 || sayings.some(isTwoSided)) continue
        const said = sayings.flatMap(claimsOf).flatMap(({ context }) => context[condition] ?? [])
        expect(new Set(said), `${view} ${JSON.stringify(chosen)}`).toEqual(named)
        told++
      }
    }
    expect(told).toBeGreaterThan(realDataset.views.size)
  })

  it('what glucocorticoids do to osteocytes: the damage of a high dose beside what a low one does (1.2.3 ¶1 s3 and s4)', () => {
    for (const chosen of [
      scopeOf('overview', [
        ['cell', 'OST'],
        ['stressor', 'glucocorticoids'],
      ]),
      scopeOf('everything', [['stressor', 'glucocorticoids']], {
        general: false,
        facets: { ...NO_FACETS, stressor: ['glucocorticoids'], dose: ['high', 'low'] },
      }),
    ]) {
      const graph = graphOf(realDataset, chosen.view)
      const { sayings } = answerOf({ dataset: realDataset, graph, scope: chosen })
      const texts = sayings.map((saying) => describeSaying(realDataset, saying, 'en'))
      expect(texts).toContain(
        'At a high dose, in osteocytes, glucocorticoids increase osteocyte damage.',
      )
      expect(texts.some((text) => /^At a low dose, .*osteocytes/.test(text))).toBe(true)
    }
  })
})

describe('what is said to be unsaid', () => {
  const silencesOf = (view: string, chosen: Chosen, more: Partial<Scope>) => {
    const scope = scopeOf(view, chosen, more)
    const graph = graphOf(realDataset, view)
    return answerOf({ dataset: realDataset, graph, scope }).silences.map((silence) =>
      describeSilence(realDataset, silence, 'en'),
    )
  }

  it('is not a cell of which a wider name is used: mesenchymal stem cells may be those of marrow', () => {
    const more = { select: 'rapamycin', reach: { direction: 'down', steps: 1 } } as const
    expect(silencesOf('bone-cells', [], more)).toEqual(['Anything about osteoblasts'])
  })

  it('of what is said elsewhere says that it is', () => {
    const said = silencesOf(
      'bone-cells',
      [
        ['stressor', 'ageing'],
        ['cell', 'OST'],
      ],
      {},
    )
    expect(said).toContainEqual(expect.stringMatching(/^Whether ageing .* it does say so$/))
    expect(describeAsked(realDataset, scopeOf('bone-cells', [['cell', 'OST']]), 'en')).toBe(
      'Osteocyte',
    )
  })
})

describe('beside a sentence', () => {
  it('stand as many sentences as the details of its arrow tell, those without a direction apart', () => {
    const lineage = lineageOf(realDataset.meta)
    for (const chosen of [NO_FACETS, { ...NO_FACETS, cell: ['OB'] }]) {
      const scope = { ...DEFAULT_SCOPE, view: 'everything', all: true, facets: chosen }
      for (const arrow of derive(graphOf(realDataset, 'everything'), scope, lineage).interactions) {
        const saying = sayingOfArrow(arrow)
        if (!saying) continue
        const text = describeBacking(claimsOf(saying), saying.beside, 'en')
        const counts = [/^(\d+) sentences?/, /; (\d+) more/].map((count) =>
          Number(count.exec(text)?.[1] ?? 0),
        )
        expect(counts[0]! + counts[1]!, `${arrow.id} ${text}`).toBe(arrow.voices.sentences)
      }
    }
    const osteoporosis = derive(
      graphOf(realDataset, 'overview'),
      { ...DEFAULT_SCOPE, all: true },
      lineage,
    ).interactions.find(({ id }) => id === 'autophagy--osteoporosis')!
    const saying = sayingOfArrow(osteoporosis)!
    expect(LANGUAGES.map((lang) => describeBacking(claimsOf(saying), saying.beside, lang))).toEqual(
      [
        '9 sentences, all about bone; 5 more give no direction',
        '9 句，均关于骨；另有 5 句未说明方向',
      ],
    )
  })
})

it('names the cells of a side of what is said both ways only where each of its sentences names some', () => {
  const cells = realDataset.meta.cells.map(
    ({ label }) => `${label.en.split(' (')[0]!.toLowerCase()}s`,
  )
  const lineage = lineageOf(realDataset.meta)
  const { interactions } = derive(graphOf(realDataset, 'overview'), DEFAULT_SCOPE, lineage)
  const sayings = interactions.flatMap((interaction) => sayingOfArrow(interaction) ?? [])
  const isNamed = (side: readonly Claim[]) => side.every(({ context }) => context.cells)
  const vague = sayings.filter(
    ({ effect, raising, lowering }) =>
      effect === 'contested' && !isNamed(raising) && !isNamed(lowering),
  )
  expect(vague.map(({ arrow }) => arrow)).toContain('oxidative-stress--autophagy')
  for (const saying of vague) {
    const text = describeSaying(realDataset, saying, 'en')
    expect([text, cells.filter((cell) => text.includes(`(${cell}`))]).toEqual([text, []])
  }
})
