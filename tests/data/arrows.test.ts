// The arrows that once said more than their claims (an audit of the release before found sixteen): each with
// the state it must have, and why. The rule is in domain/graph/voices.ts.
import { describe, expect, it } from 'vitest'
import type { Interaction } from '../../src/domain/graph/derive.ts'
import { deriveInteraction } from '../../src/domain/graph/derive.ts'
import { openQuestions } from '../../src/domain/graph/openQuestions.ts'
import { summaryOf, voicesOf } from '../../src/domain/graph/voices.ts'
import { standIns, viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { lineageOf, NAMED_BY } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { FacetChoice } from '../../src/domain/scope/scope.ts'
import { realDataset } from '../fixtures.ts'

const lineage = lineageOf(realDataset.meta)

function arrowIn(view: string, id: string, facets: Partial<FacetChoice> = {}) {
  const pair = viewGraph(realDataset, realDataset.views.get(view)!).pairs.find((p) => p.id === id)
  const scope = { ...DEFAULT_SCOPE, view, facets: { ...NO_FACETS, ...facets } }
  return pair ? deriveInteraction(pair, scope, lineage) : null
}

interface Said {
  readonly view: string
  readonly arrow: Interaction
}

/** What each arrow says without a filter, in each view that has it. */
const said = new Map<string, Said[]>()
for (const [view, file] of realDataset.views) {
  for (const pair of viewGraph(realDataset, file).pairs) {
    const arrow = deriveInteraction(pair, { ...DEFAULT_SCOPE, view }, lineage)
    if (arrow) said.set(pair.id, [...(said.get(pair.id) ?? []), { view, arrow }])
  }
}
const everywhere = (id: string): readonly Said[] => said.get(id) ?? []

const effects = (id: string) => [...new Set(everywhere(id).map(({ arrow }) => arrow.effect))]

const STATES: readonly [
  reason: string,
  id: string,
  effect: string,
  line: string,
  strength: number,
][] = [
  [
    'exercise raises autophagy: no sentence says the reverse',
    'exercise--autophagy',
    'increases',
    'solid',
    14,
  ],
  [
    'AMPK signalling gives no direction: its one decrease is doubtful',
    'ampk-pathway--autophagy',
    'unsigned',
    'solid',
    0,
  ],
  [
    'of oestrogen loss one sentence lowers, of its member ovariectomy three raise',
    'oestrogen-loss--autophagy',
    'contested',
    'solid',
    3,
  ],
  [
    'p62 is no autophagy protein whose rise counts',
    'ageing--autophagy-proteins',
    'decreases',
    'dashed',
    2,
  ],
  [
    'a doubtful reading does not contest it',
    'autophagy-proteins--bone-formation',
    'increases',
    'dashed',
    1,
  ],
  ['PI3K is said once to raise autophagy', 'pi3k--autophagy', 'increases', 'solid', 1],
  ['Akt is said once to raise autophagy', 'akt--autophagy', 'increases', 'solid', 1],
  [
    'PI3K/Akt/mTOR signalling lowers it, which is an open question',
    'pi3k-akt-mtor-pathway--autophagy',
    'decreases',
    'solid',
    2,
  ],
  [
    'a slip of the English abstract alone gives no direction',
    'ageing--oc-activity',
    'unsigned',
    'dashed',
    0,
  ],
  ['one directed sentence, and not of bone', 'exercise--lncrnas', 'increases', 'solid', 1],
  [
    'Atg7 was deleted in osteoclasts: inferred, once',
    'autophagy-proteins--osteoporosis',
    'increases',
    'dashed',
    1,
  ],
  ['the sentence on overload alone, inferred', 'mtor--rankl', 'decreases', 'dashed', 1],
  ['the sentence on overload alone, inferred', 'mtor--oc-formation', 'decreases', 'dashed', 1],
  ['kinds of exercise differ', 'exercise--mtor', 'contested', 'solid', 2],
  ['low dose alone, in one sentence', 'glucocorticoids--ost-activity', 'increases', 'solid', 1],
  ['one sentence', 'exercise--mitophagy', 'increases', 'solid', 1],
  [
    'a garbled sentence gives no direction, and that in doubt',
    'mitophagy--mtor',
    'unsigned',
    'dashed',
    0,
  ],
  [
    'cause and result are turned round: a caveat says so',
    'osteoporosis--bone-loss',
    'increases',
    'solid',
    2,
  ],
  [
    'four sentences on cells for which it is good and bad',
    'autophagy--apoptosis',
    'decreases',
    'solid',
    4,
  ],
]

describe('an arrow says what its sentences say:', () => {
  it.each(STATES)('%s (%s)', (_reason, id, effect, line, strength) => {
    const { arrow } = everywhere(id)[0]!
    const { increases, decreases } = arrow.voices
    expect({ effect: arrow.effect, line: arrow.line }).toEqual({ effect, line })
    expect(Math.max(increases, decreases)).toBe(strength)
  })

  it('exercise and osteocytes: a plain increase, with its one voice', () => {
    const arrow = arrowIn('overview', 'exercise--autophagy', {
      cell: ['OST'],
      stressor: ['exercise'],
    })!
    expect(arrow).toMatchObject({ effect: 'increases', decidedBy: 'specific', line: 'solid' })
    expect(arrow.voices).toMatchObject({ increases: 1, decreases: 0, sentences: 1 })
  })

  it('of the voices for exercise and autophagy nine of seventeen are about bone', () => {
    const { voices } = arrowIn('overview', 'exercise--autophagy')!
    expect([voices.aboutBone, voices.sentences]).toEqual([9, 17])
    const bone = arrowIn('overview', 'exercise--autophagy', { tissue: ['bone'] })!
    expect(bone.voices.aboutBone).toBe(bone.voices.sentences)
  })

  it('kinds of exercise that differ are told from a sentence that contradicts another', () => {
    expect(arrowIn('overview', 'exercise--mtor')?.doMembersDiffer).toBe(true)
    expect(arrowIn('what-goes-wrong', 'glucocorticoids--autophagy')?.doMembersDiffer).toBe(false)
  })

  it('where cause and result are turned round, and where a slip is told, a caveat stands', () => {
    for (const id of ['2.2.5-p2-s1-d', 'e-p1-s6-a', '1.2.2-p2-s8-e']) {
      expect(realDataset.claims.find((claim) => claim.id === id)?.doubt).toBe('direction')
    }
  })
})

it('an arrow differs between views only where one of them draws a member by itself', () => {
  const foldedIn = new Map(
    [...realDataset.views].map(([id, view]) => [id, standIns(realDataset, view)]),
  )
  const unexplained = [...said.keys()].filter((id) => {
    if (effects(id).length < 2) return false
    const [source = '', target = ''] = id.split('--')
    const standsFor = (view: string, family: string) =>
      [...foldedIn.get(view)!]
        .filter(([, id]) => id === family)
        .map(([member]) => member)
        .sort()
        .join()
    const kinds = new Set(
      everywhere(id).map(({ view }) => `${standsFor(view, source)} ${standsFor(view, target)}`),
    )
    return kinds.size < 2
  })
  expect(unexplained).toEqual([])
})

it('an arrow outside a view is its own claims: AMPK and Akt/mTOR signalling', () => {
  const own = realDataset.claims.filter(
    (c) => c.source === 'ampk' && c.target === 'akt-mtor-pathway',
  )
  expect(summaryOf(voicesOf(own))).toBe('increases')
  expect(effects('ampk--akt-mtor-pathway')).toEqual(['increases'])
})

describe('the open questions of the review', () => {
  const questions = new Map(openQuestions(realDataset).map((question) => [question.id, question]))
  const pairsOf = (id: string) =>
    questions
      .get(id)!
      .pairs.map(
        ({ source, target, isTurned }) => `${source} ${target}${isTurned ? ' turned' : ''}`,
      )

  it('are these', () => {
    expect([...questions.keys()].sort()).toEqual([
      'ageing--autophagy',
      'ampk--akt-mtor-pathway',
      'autophagy--osteoporosis',
      'exercise--oxidative-stress',
      'exercise--pi3k-akt-mtor-pathway',
      'glucocorticoids--autophagy',
      'oestrogen-loss--autophagy',
      'oxidative-stress--autophagy',
      'pi3k-akt-mtor-pathway--autophagy',
    ])
  })

  it('ask of oestrogen under all its names: loss, ovariectomy, and what makes up for it', () => {
    expect(pairsOf('oestrogen-loss--autophagy')).toEqual([
      'oestrogen-loss autophagy',
      'oestradiol autophagy turned',
      'ovariectomy autophagy',
      'oestrogen autophagy turned',
      'oestrogen-replacement autophagy turned',
    ])
    const { increases, decreases } = questions.get('oestrogen-loss--autophagy')!.voices
    expect([increases, decreases]).toEqual([3, 1])
  })

  it('tell members that differ from sentences that do', () => {
    expect(questions.get('pi3k-akt-mtor-pathway--autophagy')?.kind).toBe('members')
    expect(questions.get('oxidative-stress--autophagy')?.kind).toBe('sentences')
  })

  it('do not ask of a family whose members act against each other', () => {
    expect([...questions.keys()].filter((id) => id.startsWith('ampk-mtor-pathway'))).toEqual([])
  })

  it('have ovariectomy in sight of oestrogen loss: within its arrow in the Overview, else beside it', () => {
    const arrow = arrowIn('overview', 'oestrogen-loss--autophagy')!
    expect(arrow).toMatchObject({ effect: 'contested', doMembersDiffer: true })
    expect(arrow.specific.map(({ source }) => source)).toContain('ovariectomy')
    expect(arrowIn('what-goes-wrong', 'ovariectomy--autophagy')?.effect).toBe('increases')
    expect(arrowIn('what-goes-wrong', 'oestrogen-loss--autophagy')?.effect).toBe('decreases')
  })
})

it('every claim is about bone, about another tissue, about both, or the review does not say', () => {
  const kinds = new Map<string, number>()
  for (const claim of realDataset.claims) {
    const named = [...NAMED_BY.tissue(claim)].sort().join(' ')
    kinds.set(named, (kinds.get(named) ?? 0) + 1)
  }
  expect([...kinds.keys()].sort()).toEqual(['', 'bone', 'bone other', 'other'])
  expect(kinds.get('bone')).toBeGreaterThan(500)
  expect(kinds.get('other')).toBeGreaterThan(50)
})
