// The law of a question that is asked before its answer is shown, be it an arrow, a chain or what answers a push: until
// something is said of it, nothing on the page depends on what the review says of it. Were its claims turned round, the
// page would be the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureSvg } from '../../src/notation/figure.ts'
import { alongPath, highlightOf } from '../../src/notation/highlight.ts'
import { pushedSpoken } from '../../src/notation/pushed.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import type { Claim, Dataset, Texts } from '../../src/domain/review/dataset.ts'
import { withMembers } from '../../src/domain/review/dataset.ts'
import { PREDICTIONS } from '../../src/domain/scope/ask.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { withPapers } from '../../src/domain/graph/papers.ts'
import { pushAnswer } from '../../src/domain/graph/pushAnswer.ts'
import type { ViewGraph } from '../../src/domain/graph/viewGraph.ts'
import { findAll, claimSource, nameSource } from '../../src/domain/search/find.ts'
import { nameOf } from '../../src/domain/words/describe.ts'
import { describeMessage } from '../../src/domain/words/viewMessage.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { createAppStore } from '../../src/store/store.ts'
import type { AppStore } from '../../src/store/store.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { hiddenAsk } from '../../src/store/veil.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { askable, facetChoices } from '../domain/scopes.ts'
import { real, realDataset } from '../fixtures.ts'

const TURNED = { increases: 'decreases', decreases: 'unsigned', unsigned: 'increases' } as const

/** Whether a claim is of what is asked: an arrow, each step of a chain and both its ends; of a push all at what answers. */
function isOf(dataset: Dataset, ask: string): (claim: Claim) => boolean {
  const stops = ask.split('--')
  const pairs = stops.slice(1).map((to, i) => [stops[i]!, to])
  const ways = [...pairs, [stops[0]!, stops.at(-1)!]].map(([from = '', to = '']) => ({
    from: from.includes(':') ? null : withMembers(dataset, from),
    to: withMembers(dataset, to),
  }))
  return ({ source, target }) =>
    ways.some(({ from, to }) => to.has(target) && (from === null || from.has(source)))
}

/** A review that says something else of what is asked, in the same sentences. */
function turned(dataset: Dataset, ask: string): Dataset {
  const isOfArrow = isOf(dataset, ask)
  const claims = dataset.claims.map((claim): Claim => {
    if (!isOfArrow(claim)) return claim
    const { experiment: _, ...rest } = claim
    return { ...rest, effect: TURNED[claim.effect], basis: 'inferred', certainty: 'suggested' }
  })
  return { ...dataset, claims }
}

const texts = (dataset: Dataset): Texts => ({
  language: 'en',
  statements: Object.fromEntries(
    dataset.claims.map(({ id, effect }) => {
      const statement = real.claims.find((claim) => claim.id === id)?.statement.en ?? ''
      return [id, `${statement} ${effect}`]
    }),
  ),
  abouts: Object.fromEntries(real.entities.map(({ id, about }) => [id, about.en])),
  caveats: {},
})

function storeOf(dataset: Dataset, scope: Scope): AppStore {
  const store = createAppStore(dataset, { scope, linkFaults: [] })
  store.getState().textsArrived(texts(dataset))
  return store
}

/** The chain that is lit, or what answers a push. */
function spokenOf(dataset: Dataset, graph: ViewGraph, scope: Scope) {
  const pushed = pushAnswer(dataset, graph, scope)
  return alongPath(dataset, graph.view, scope) ?? (pushed && pushedSpoken(pushed, scope))
}

/** Picture, message and search, as they are made from what the page may know. */
async function pageOf(store: AppStore) {
  const { dataset, scope, texts: prose } = store.getState()
  const selectors = createSelectors()
  const graph = selectors.graph(dataset, scope.view)
  const view = selectors.view(dataset, scope)
  const scene = sceneOf(dataset, graph, 'en')
  const named = nameSource(dataset, null)
  const claims = prose && (await claimSource(dataset.claims, prose))
  const ends = (scope.ask ?? '').split('--').map((id) => nameOf(dataset, id.split(':')[0]!, 'en'))
  const spoken = spokenOf(dataset, graph, scope)
  const highlight = highlightOf(scene, view, scope.select, spoken)
  return {
    picture: figureSvg(scene, view, { palette: PALETTES.light, title: '', highlight }),
    message: describeMessage(dataset, graph.view, view, 'en'),
    found: findAll({ named, claims, papers: null }, ends.join(' ')),
  }
}

const questions = fc
  .record({
    ask: askable(realDataset),
    view: fc.constantFrom(...realDataset.views.keys()),
    facets: fc.oneof(fc.constant(DEFAULT_SCOPE.facets), facetChoices(realDataset)),
    general: fc.boolean(),
  })
  .map((asked): Scope => ({ ...DEFAULT_SCOPE, ...asked }))

describe('an arrow that is asked about', () => {
  it('is told by nothing that the page knows: were it turned round, the page would know the same', () => {
    fc.assert(
      fc.property(questions, (scope) => {
        const asked = storeOf(realDataset, scope).getState()
        const other = storeOf(turned(realDataset, scope.ask!), scope).getState()
        // Of what nothing acts on there is nothing to turn.
        if (realDataset.claims.some(isOf(realDataset, scope.ask!)))
          expect(other.whole.claims).not.toEqual(asked.whole.claims)
        expect(other.dataset).toEqual(asked.dataset)
        expect(other.texts).toEqual(asked.texts)
        expect(asked.dataset.claims.filter(isOf(realDataset, scope.ask!))).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('is in no picture, no message and no hit, and in all of them once something is said of it', () => {
    return fc.assert(
      fc.asyncProperty(
        fc.constantFrom('exercise--autophagy', 'autophagy--bone-formation', 'ageing--autophagy'),
        fc.constantFrom(...PREDICTIONS, 'shown' as const),
        async (ask, said) => {
          const scope = { ...DEFAULT_SCOPE, ask }
          const store = storeOf(realDataset, scope)
          const other = storeOf(turned(realDataset, ask), scope)
          const before = await pageOf(store)
          expect(await pageOf(other)).toEqual(before)
          expect(before.picture).not.toContain(`data-interaction="${ask}"`)
          expect(before.picture).toContain(`data-asked="${ask}"`)
          store.getState().predicted(said)
          other.getState().predicted(said)
          const [after, afterOther] = [await pageOf(store), await pageOf(other)]
          expect(after.picture).toContain(`data-interaction="${ask}"`)
          expect(after.picture).not.toContain('data-asked')
          expect(afterOther.picture).not.toBe(after.picture)
          expect(afterOther.message).not.toBe(after.message)
          expect(after.found).not.toEqual(before.found)
        },
      ),
      { numRuns: 3 },
    )
  })

  it('closes the papers beside it, and no others', () => {
    const known = { ...realDataset, ...withPapers(realDataset, splitDataset(real).literature) }
    const scope = { ...DEFAULT_SCOPE, ask: 'osteoprotegerin--autophagy' }
    const { asked, claims } = storeOf(known, scope).getState().dataset
    const beside = known.claims.filter(isOf(known, scope.ask)).flatMap(({ paperIds }) => paperIds)
    expect(beside.length).toBeGreaterThan(0)
    expect(new Set(asked?.papers)).toEqual(new Set(beside))
    expect(claims.some(({ paperIds = [] }) => paperIds.some((id) => !beside.includes(id)))).toBe(
      true,
    )
  })

  it('has both its ends in the picture, whatever the filters leave of them', () => {
    const { scope } = scopeOfLink('?cell=OC&general=hidden&ask=exercise--autophagy', realDataset)
    const { dataset } = storeOf(realDataset, scope).getState()
    const { entities } = createSelectors().view(dataset, scope)
    expect([entities.has('exercise'), entities.has('autophagy')]).toEqual([true, true])
  })

  it('takes no place from another arrow of the message', () => {
    const asked: Scope = { ...DEFAULT_SCOPE, ask: 'exercise--autophagy' }
    const { dataset } = storeOf(realDataset, asked).getState()
    const ids = (from: Dataset) =>
      createSelectors()
        .view(from, asked)
        .interactions.map(({ id }) => id)
    expect(ids(dataset)).toEqual(ids(realDataset).filter((id) => id !== asked.ask))
  })
})

describe('a chain that is asked about', () => {
  const ASK = 'exercise--ampk--autophagy--bone-formation'
  const path = 'exercise--bone-formation'
  const also = ['exercise--ampk', 'ampk--autophagy', 'autophagy--bone-formation']
  const scope: Scope = { ...DEFAULT_SCOPE, ask: ASK, path, also }

  it('is dotted in the picture, with all its stops, and tells none of its steps nor what its ends do directly', async () => {
    const before = await pageOf(storeOf(realDataset, scope))
    for (const step of [...also, path]) {
      expect(before.picture).not.toContain(`data-interaction="${step}"`)
      expect(await pageOf(storeOf(turned(realDataset, step), scope))).toEqual(before)
    }
    const [, dotted = ''] = /<g data-asked="([^"]*)">(?:<polyline[^>]*>){3}<circle/.exec(
      before.picture,
    )!
    expect(dotted).toBe(ASK)
  })

  it('shows itself once something is said of it, under the same link', async () => {
    const store = storeOf(realDataset, scope)
    const link = linkOfScope(store.getState().scope)
    expect(scopeOfLink(link, realDataset)).toEqual({ scope, faults: [] })
    store.getState().predicted('raises')
    const { picture } = await pageOf(store)
    for (const step of also) expect(picture).toContain(`data-interaction="${step}"`)
    expect(linkOfScope(store.getState().scope)).toBe(link)
  })

  it('stays while something else is looked at, with its chain, and ends with its panel', () => {
    const store = storeOf(realDataset, scope)
    store.getState().selected('mtor')
    expect(store.getState().scope).toMatchObject({ ask: ASK, path, also })
    store.getState().selected(null)
    expect(hiddenAsk(store.getState())).toBe(ASK)
    store.getState().pathEnded()
    expect(store.getState().scope).toMatchObject({ ask: null, path: null, also: [] })
  })
})

describe('a push that is asked about', () => {
  const ASK = 'ampk:up--bone-formation'
  const scope: Scope = { ...DEFAULT_SCOPE, ask: ASK, push: ['ampk:up'] }

  it('marks what is pushed and what may answer, and nothing of what follows', async () => {
    const before = await pageOf(storeOf(realDataset, scope))
    const marks = [...before.picture.matchAll(/data-answer="([^"]*)"/g)].map(([, id]) => id)
    expect(marks.sort()).toEqual(['ampk', 'bone-formation'])
    // Also where no chain leads: what cannot be told from what can.
    const ids = new Set(realDataset.claims.filter(isOf(realDataset, ASK)).map(({ id }) => id))
    const unreached = {
      ...realDataset,
      claims: realDataset.claims.filter(({ id }) => !ids.has(id)),
    }
    expect((await pageOf(storeOf(unreached, scope))).picture).toBe(before.picture)
  })

  it('shows itself once something is said of it, and ends with what is pushed', async () => {
    const store = storeOf(realDataset, scope)
    store.getState().predicted('shown')
    const { picture } = await pageOf(store)
    expect(picture.match(/data-answer=/g)!.length).toBeGreaterThan(2)
    store.getState().pathEnded()
    expect(store.getState().scope).toMatchObject({ ask: null, push: [] })
  })

  it.each([
    'ampk:up',
    'ampk:up--mtor--autophagy',
    'ampk:sideways--mtor',
    'ampk--ampk',
    'ampk--nowhere--mtor',
  ])('is no question: %s', (ask) => {
    const { scope: read, faults } = scopeOfLink(`?ask=${ask}`, realDataset)
    expect([read.ask, faults.length]).toEqual([null, 1])
  })
})

describe('a question', () => {
  const ASK = 'exercise--autophagy'
  const asking = () => {
    const store = createAppStore(realDataset, { scope: DEFAULT_SCOPE, linkFaults: [] })
    store.getState().asked(ASK)
    return store
  }
  const isHidden = (store: AppStore) => hiddenAsk(store.getState()) === ASK

  it('is in the link, which asks it of others', () => {
    const store = asking()
    expect(linkOfScope(store.getState().scope)).toBe(`?select=${ASK}&ask=${ASK}&lang=en`)
    expect(scopeOfLink(`?ask=${ASK}`, realDataset).scope.ask).toBe(ASK)
    expect(scopeOfLink('?ask=autophagy', realDataset).faults).toHaveLength(1)
  })

  it('stays while something else is looked at, and ends with its panel or its view', () => {
    const store = asking()
    store.getState().selected('autophagy')
    expect(isHidden(store)).toBe(true)
    store.getState().optionToggled('cell', 'OB')
    expect(isHidden(store)).toBe(true)
    store.getState().selected(null)
    expect(isHidden(store)).toBe(false)
    const other = asking()
    other.getState().viewChosen('ampk-mtor')
    expect(other.getState().scope.ask).toBeNull()
  })

  it('is asked once: an answer holds under other filters, until it is asked anew', () => {
    const store = asking()
    store.getState().predicted('raises')
    expect(isHidden(store)).toBe(false)
    store.getState().optionToggled('cell', 'OB')
    expect(isHidden(store)).toBe(false)
    store.getState().optionToggled('cell', 'OB')
    store.getState().asked(ASK)
    expect(isHidden(store)).toBe(true)
  })

  it('of a step stays where nothing is picked, as in a lecture somebody clicks beside the picture', () => {
    const scope: Scope = { ...DEFAULT_SCOPE, ask: ASK, select: ASK, lecture: true }
    const store = createAppStore(realDataset, { scope, linkFaults: [] })
    store.getState().selected(null)
    expect(isHidden(store)).toBe(true)
  })
})
