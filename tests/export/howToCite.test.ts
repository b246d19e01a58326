// What is cited leads to a page that stays: of a claim and an arrow their own.
import { expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { citeArrow, citeClaim } from '../../src/export/howToCite.ts'
import { addressOf } from '../../src/export/pages/addresses.ts'
import { realDataset } from '../fixtures.ts'

const sources = (select: string, base: string) => ({
  dataset: realDataset,
  scope: { ...DEFAULT_SCOPE, view: 'ampk-mtor', select },
  lang: 'zh' as const,
  title: 'T',
  base,
})
const lastWord = (text: string | null) => text?.split(' ').at(-1)

it.each(['https://example.org/explorer/', 'https://example.org/explorer/index.html'])(
  'a claim and an arrow, from %s',
  (base) => {
    const claim = realDataset.claims.find(
      ({ source, target }) => source === 'ampk' && target === 'tsc2',
    )!
    const cited = citeClaim(sources('ampk--tsc2', base), claim, 'S')
    expect(lastWord(cited)).toBe(`https://example.org/explorer/${addressOf('claim', claim.id)}#zh`)
    expect(lastWord(citeArrow(sources('ampk--tsc2', base)))).toBe(
      'https://example.org/explorer/arrows/ampk--tsc2.html#zh',
    )
  },
)

it('an arrow that is drawn for its members leads into the explorer, as it has no page', () => {
  const isDirect = (source: string, target: string) =>
    realDataset.claims.some((claim) => claim.source === source && claim.target === target)
  const family = [...realDataset.entities.values()].find(({ id, members = [] }) =>
    realDataset.claims.some(
      (claim) => members.includes(claim.source) && !isDirect(id, claim.target),
    ),
  )!
  const { target } = realDataset.claims.find(
    (claim) => family.members!.includes(claim.source) && !isDirect(family.id, claim.target),
  )!
  const select = `${family.id}--${target}`
  const cited = lastWord(citeArrow(sources(select, 'https://example.org/')))
  expect(cited).toContain(`select=${select}`)
})
