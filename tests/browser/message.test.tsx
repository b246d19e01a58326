// Guards what is said over the picture: in every view, in either language, it is whole in every window that shows it,
// and what a filter makes too long for a small one can be scrolled to and says that it goes on.
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { FACETS, facetOptions, lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { describeShown } from '../../src/domain/words/describeShown.ts'
import { dataset, mountApp } from './mountApp.tsx'

const PHONES = [
  [360, 740],
  [390, 844],
  [600, 800],
  [740, 1000],
] as const
const LOW = [
  [640, 360],
  [740, 360],
  [844, 390],
] as const
/** From a small tablet on, where also what a filter makes longer is whole. */
const LARGER = [
  [820, 1180],
  [900, 700],
  [1000, 620],
  [1024, 768],
  [1180, 820],
  [1279, 720],
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1699, 900],
  [1920, 1080],
] as const

const { meta, views } = dataset
const lineage = lineageOf(meta)

/** Of every view; of those that open as lists it is what they are about. */
function messages(lang: Language, scopes: readonly Scope[]): readonly string[] {
  const texts = [...views.values()].flatMap((view) => {
    const graph = viewGraph(dataset, view)
    return scopes.map((scope) =>
      describeShown(
        dataset,
        { ...scope, view, shown: derive(graph, { ...scope, view: view.id }, lineage) },
        lang,
      ),
    )
  })
  return [...new Set(texts)]
}

const filtered = FACETS.flatMap((facet) =>
  facetOptions(meta, facet).map(({ id }): Scope => ({
    ...DEFAULT_SCOPE,
    facets: { ...NO_FACETS, [facet]: [id] },
  })),
)

const place = () => document.querySelector<HTMLElement>('.view-about')!

/** What does not fit in its place. */
function cut(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    place().textContent = text
    const { clientHeight, clientWidth, scrollHeight, scrollWidth } = place()
    return clientHeight === 0 || scrollHeight > clientHeight || scrollWidth > clientWidth
  })
}

it.each(LANGUAGES)('is whole wherever it is in sight (%s)', async (lang) => {
  await mountApp(`?lang=${lang}`)
  const opened = messages(lang, [DEFAULT_SCOPE])
  const all = messages(lang, filtered)
  expect(opened.length).toBeGreaterThan(10)
  expect(all.length).toBeGreaterThan(60)
  // A shorter one has as many lines or fewer, but for a word.
  const longest = [...all].sort((a, b) => b.length - a.length).slice(0, 60)
  for (const [width, height] of [...PHONES, ...LOW, ...LARGER]) {
    await page.viewport(width, height)
    expect([width, cut(opened)]).toEqual([width, []])
  }
  for (const [width, height] of LARGER) {
    await page.viewport(width, height)
    expect([width, cut(longest)]).toEqual([width, []])
  }
})

it('what is too long for a phone is reached from its first line to its last', async () => {
  await page.viewport(360, 740)
  await mountApp()
  const [longest = ''] = [...messages('en', filtered)].sort((a, b) => b.length - a.length)
  expect(cut([longest])).toEqual([longest])
  const text = document.createRange()
  text.selectNodeContents(place())
  const inside = () => {
    const { top, bottom } = place().getBoundingClientRect()
    const words = text.getBoundingClientRect()
    return { isFirst: words.top >= top, isLast: words.bottom <= bottom }
  }
  expect(inside()).toEqual({ isFirst: true, isLast: false })
  expect(getComputedStyle(place()).backgroundImage).toContain('gradient')
  place().scrollTo({ top: 1000 })
  expect(inside()).toEqual({ isFirst: false, isLast: true })
})
