// Guards titles and messages: they are no surer than the sentences behind the arrow, over all arrows of all views.
import { describe, expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import { drawnSide, isTwoSided, voicesOf } from '../../../src/domain/graph/voices.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { describeInteraction } from '../../../src/domain/words/describe.ts'
import { describeTitle } from '../../../src/domain/words/describeTitle.ts'
import { describeMessage } from '../../../src/domain/words/viewMessage.ts'
import { describeWayTold } from '../../../src/domain/words/wayTold.ts'
import { realDataset } from '../../fixtures.ts'

const lineage = lineageOf(realDataset.meta)
const views = [...realDataset.views.values()].map((view) => ({
  view,
  shown: derive(
    viewGraph(realDataset, view),
    { ...DEFAULT_SCOPE, view: view.id, all: true },
    lineage,
  ),
}))
const arrows = views.flatMap(({ shown }) => shown.interactions)

describe.each(LANGUAGES)('a title in %s', (lang) => {
  const titleOf = (arrow: (typeof arrows)[number]) => describeTitle(realDataset, arrow, lang)

  it('says how a dashed arrow is said, and begins with what every arrow says', () => {
    for (const arrow of arrows) {
      const bare = describeInteraction(realDataset, arrow, lang)
      const title = titleOf(arrow)
      expect(title.startsWith(bare.replace(/[)）]$/, ''))).toBe(true)
      if (arrow.line === 'dashed' && !isTwoSided(arrow.effect))
        expect(title, arrow.id).toMatch(/[)）]$/)
      // One bracket for all that is added, and none beside that for the direction.
      const brackets = (text: string) => (text.match(/[(（]/g) ?? []).length
      const added = brackets(title) - brackets(bare)
      expect(added).toBeLessThanOrEqual(arrow.effect === 'unsigned' ? 0 : 1)
    }
  })

  it('says how few give the direction, where most sentences give none', () => {
    const few = arrows.filter(
      ({ effect, voices }) =>
        drawnSide(effect) !== null && voices.increases + voices.decreases < voices.unsigned,
    )
    expect(few.length).toBeGreaterThan(5)
    const words = lang === 'en' ? /\d of \d+ sentences says? so\)$/ : /\d+ 句中 \d+ 句如此说）$/
    for (const arrow of arrows) expect(words.test(titleOf(arrow))).toBe(few.includes(arrow))
  })
})

it('the other side of what is mostly said does not say so', () => {
  const mostly = {
    effect: 'mostly-increases',
    voices: { ...voicesOf([]), increases: 3, decreases: 1, unsigned: 6 },
  } as const
  expect(describeWayTold(mostly, 'en', 'full')).toBe('3 of 10 sentences say so')
  expect(describeWayTold(mostly, 'en', 'short')).toBe('3 of 10 say so')
  expect(describeWayTold(mostly, 'zh', 'short')).toBe('10 句中 3 句如此说')
})

it('of these one stands in a message, where it is said as well', () => {
  const { view, shown } = views.find(({ view: { id } }) => id === 'lncrna')!
  expect(describeMessage(realDataset, view, shown, 'en')).toMatch(
    /^Exercise raises long non-coding RNAs \(1 of 4 says so\); .*lower mTOR signalling \(suggested\)/,
  )
  expect(describeMessage(realDataset, view, shown, 'zh')).toContain('（4 句中 1 句如此说）')
})
