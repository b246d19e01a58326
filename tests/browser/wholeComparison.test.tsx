// Guards that no text of a ready-made comparison is cut: in its table, its heads and its sentences, in windows
// of all widths and in both languages.
import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { PRESETS } from '../../src/ui/compare/presets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import { mountApp } from './mountApp.tsx'
import { linkOfScope } from '../../src/store/url.ts'

/** Rows of controls that a finger moves to the side. */
const ROWS = '.side-head, .compare-presets, .compare-drawing, .compare-controls'

/** The longest names that the sides of a comparison have. */
const DOSES = {
  id: 'doses of glucocorticoids',
  left: { ...NO_FACETS, stressor: ['glucocorticoids'], dose: ['low'] },
  right: { ...NO_FACETS, stressor: ['glucocorticoids'], dose: ['high'] },
}

/** The texts that reach beyond the side of what cuts them. */
function cutTexts(within: string): readonly string[] {
  const root = document.querySelector(within)!
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const cut: string[] = []
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement!
    if (!parent.checkVisibility() || parent.closest('select, .visually-hidden')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right, width } = range.getBoundingClientRect()
    for (let at: Element | null = parent; at && root.contains(at); at = at.parentElement) {
      if (at.matches(ROWS)) break
      if (getComputedStyle(at).overflowX === 'visible' || at.clientWidth < 2) continue
      const box = at.getBoundingClientRect()
      const isCut = right > box.left + at.clientLeft + at.clientWidth + 1 || left < box.left - 1
      if (width > 0 && isCut) cut.push(`${text.textContent} ${Math.round(right - box.right)}`)
    }
  }
  return cut
}

it.each([
  [360, 740],
  [768, 1024],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
])('no text of a ready-made comparison is cut, %i x %i', async (width, height) => {
  await page.viewport(width, height)
  for (const lang of LANGUAGES) {
    const { open, unmount } = await mountApp(`?mode=compare&lang=${lang}`)
    for (const { id, left, right } of [...PRESETS, DOSES]) {
      const scope = {
        ...DEFAULT_SCOPE,
        lang,
        mode: 'compare',
        facets: left,
        versus: right,
      } as const
      await open(linkOfScope(scope))
      await expect
        .poll(() => document.querySelectorAll('.targets tbody tr').length)
        .toBeGreaterThan(1)
      expect(cutTexts('.compare'), `${id} ${lang}`).toEqual([])
    }
    await unmount()
  }
})

it.each([
  ['en', /^Touch an arrow/],
  ['zh', /^点箭头/],
])('a finger is told what a finger does, whole on a phone, in %s', async (lang, told) => {
  await page.viewport(360, 740)
  const own = window.matchMedia.bind(window)
  const spy = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((query) => own(query === '(hover: hover)' ? 'not all' : query))
  await mountApp(`?mode=compare&cell=OB&versus=cell:OC&view=mitophagy&lang=${lang}`)
  const hint = () => document.querySelector('.compare-strip .pointed')
  await expect.poll(() => hint()?.textContent).toMatch(told)
  expect(hint()!.clientWidth).toBeGreaterThan(50)
  expect(hint()!.scrollWidth).toBeLessThanOrEqual(hint()!.clientWidth)
  expect(hint()!.scrollHeight).toBeLessThanOrEqual(hint()!.clientHeight + 1)
  spy.mockRestore()
})
