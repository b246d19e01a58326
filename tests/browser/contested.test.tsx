// Where the review says both, the page says both; a filter that leaves one side shows that side's sign.
import { expect, it } from 'vitest'
import { deriveInteraction } from '../../src/domain/graph/derive.ts'
import { facetOptions, FACETS, lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { linkOfScope } from '../../src/store/url.ts'
import { cyOnPage, drawnIds } from './canvas.ts'
import { dataset, mountApp } from './mountApp.tsx'
import { details, detailsHeading } from './reading.ts'

const EXERCISE_PI3K = 'exercise--pi3k-akt-mtor-pathway'
const view = (id: string) => viewGraph(dataset, dataset.views.get(id)!)
const lineage = lineageOf(dataset.meta)

const side = (name: RegExp) => details().getByRole('heading', { level: 3, name })
const claimsUnder = (title: Element) => title.parentElement?.querySelectorAll('[data-claim]').length

it('exercise and PI3K/Akt/mTOR is drawn contested and lists both sides with their claims', async () => {
  await mountApp(`?view=pi3k-akt-mtor&select=${EXERCISE_PI3K}`)
  expect(cyOnPage().getElementById(EXERCISE_PI3K).hasClass('contested')).toBe(true)
  // The answer to the question with this link stands above.
  const heading = details().getByRole('heading', { level: 2, name: /both increases and decreases/ })
  await expect.element(heading).toBeVisible()
  await expect.element(details()).toHaveTextContent('the two ways are said of different ones')
  const pair = view('pi3k-akt-mtor').pairs.find(({ id }) => id === EXERCISE_PI3K)!
  for (const [name, effect] of [
    [/^Increases/, 'increases'],
    [/^Decreases/, 'decreases'],
  ] as const) {
    const title = side(name).element()
    const meant = pair.claims.filter((claim) => claim.effect === effect).length
    expect(meant).toBeGreaterThan(0)
    expect(claimsUnder(title)).toBe(meant)
    expect(title.textContent).toContain(`: ${meant} claim`)
  }
})

interface OneSided {
  readonly scope: Scope
  readonly effect: 'increases' | 'decreases'
}

/** A contested arrow and a single filter option that leaves one of its sides, found in the real data. */
function oneSided(): readonly OneSided[] {
  const scopes = [...dataset.views.keys()].flatMap((id) =>
    view(id).pairs.flatMap((pair) => {
      const open: Scope = { ...DEFAULT_SCOPE, view: id, general: false, select: pair.id }
      if (deriveInteraction(pair, open, lineage)?.effect !== 'contested') return []
      return FACETS.flatMap((facet) =>
        facetOptions(dataset.meta, facet).map((option): { pair: typeof pair; scope: Scope } => ({
          pair,
          scope: { ...open, facets: { ...open.facets, [facet]: [option.id] } },
        })),
      )
    }),
  )
  return scopes.flatMap(({ pair, scope }) => {
    const left = deriveInteraction(pair, scope, lineage)
    // Only what is drawn in this view; a fold's own pair is.
    if (left?.effect !== 'increases' && left?.effect !== 'decreases') return []
    return [{ scope, effect: left.effect }]
  })
}

it.each(['increases', 'decreases'] as const)(
  'a filter that leaves only "%s" turns the contested arrow into that sign',
  async (effect) => {
    const found = oneSided().find((one) => one.effect === effect)
    expect(found, 'the review has such an arrow').toBeDefined()
    const { scope } = found!
    await mountApp(linkOfScope(scope))
    const arrow = cyOnPage().getElementById(scope.select!)
    await expect.poll(() => drawnIds(cyOnPage()).arrows).toContain(scope.select)
    expect(arrow.hasClass(effect)).toBe(true)
    expect(arrow.hasClass('contested')).toBe(false)
    await expect.element(detailsHeading()).toHaveTextContent(` ${effect} `)
    await expect.element(detailsHeading()).not.toHaveTextContent('both')
    // The claims of the other side are counted and one step away, not gone without a word.
    await expect.element(details()).toHaveTextContent(/\d+ claims? outside your filters/)
  },
)

it('a summary above all claims leads to the first of each side, also the one far down', async () => {
  await mountApp('?select=autophagy--osteoporosis')
  const summary = details().getByRole('list', { name: 'Claims by what they say' })
  const buttons = summary.element().querySelectorAll('button')
  const counts = [...buttons].map((button) => Number.parseInt(button.textContent.trim(), 10))
  expect(counts.length).toBe(3)
  expect(counts.reduce((a, b) => a + b)).toBe(
    details().element().querySelectorAll('[data-claim]').length,
  )
  await summary.getByRole('button', { name: /lower/ }).click()
  const heading = side(/^Decreases/).element()
  expect(document.activeElement).toBe(heading)
  const { top, bottom } = heading.getBoundingClientRect()
  const panel = details().element().getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(panel.top)
  expect(bottom).toBeLessThanOrEqual(panel.bottom)
})

it('a caveat that many claims share is told once, and the others lead there', async () => {
  await mountApp('?select=exercise--autophagy')
  const notes = [...details().element().querySelectorAll('.caveats li:not(.again)')].map(
    (item) => item.textContent,
  )
  expect(notes.length).toBeGreaterThan(1)
  expect(new Set(notes).size).toBe(notes.length)
  const again = details().getByRole('button', { name: 'as told above' }).first()
  await again.click()
  const told = document.activeElement!
  expect(told.matches('.caveats li:not(.again) summary')).toBe(true)
  expect(told.closest('details')?.open).toBe(true)
})

it('a comparison, too, tells a caveat once for both sides', async () => {
  await mountApp('?cell=OB&mode=compare&select=glucocorticoids--autophagy&versus=cell:OC')
  await expect
    .element(details().getByRole('button', { name: 'as told above' }).first())
    .toBeVisible()
  const notes = [...details().element().querySelectorAll('.caveats li:not(.again)')].map(
    (item) => item.textContent,
  )
  expect(new Set(notes).size).toBe(notes.length)
})

it('what tells the sides apart never stands against what is said above it, and an opposite is named as one', async () => {
  await mountApp('?select=oestrogen-loss--autophagy')
  const note = () => document.querySelector('.details .open-question')?.textContent ?? ''
  await expect.poll(note).toContain('In the whole review, without any filter:')
  expect(note()).toMatch(/oestradiol \(the opposite, turned round\)/i)
  expect(note()).not.toMatch(/ovariectomy \(the opposite/i)
  expect(note()).not.toContain('it does not say why')
})
