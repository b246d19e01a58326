// Guards that no part of the page takes the rest with it: whatever throws while it is drawn, words stand in
// its place, the rest lives, and trying again brings it back once it can be drawn.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { en } from '../../../src/ui/words/en.ts'
import { zh } from '../../../src/ui/words/zh.ts'
import { mountApp } from '../mountApp.tsx'

/** The parts that throw now. */
const broken = vi.hoisted(() => new Set<string>())

/** A component that does as the real one, unless it is told to break. */
function breakable<P>(name: string, Real: (props: P) => unknown) {
  return {
    [name]: (props: P) => {
      if (broken.has(name)) throw new Error(`${name} is broken on purpose`)
      return Real(props)
    },
  }
}

vi.mock(import('../../../src/ui/header/SearchField.tsx'), async (real) => {
  const { SearchField } = await real()
  return breakable('SearchField', SearchField)
})
vi.mock(import('../../../src/ui/filters/FacetFieldset.tsx'), async (real) => {
  const { FacetFieldset } = await real()
  return breakable('FacetFieldset', FacetFieldset)
})
vi.mock(import('../../../src/ui/diagram/DiagramTools.tsx'), async (real) => {
  const { DiagramTools } = await real()
  return breakable('DiagramTools', DiagramTools)
})
vi.mock(import('../../../src/ui/details/Selected.tsx'), async (real) => {
  const { Selected } = await real()
  return breakable('Selected', Selected)
})
vi.mock(import('../../../src/ui/details/Questions.tsx'), async (real) => {
  const { Questions } = await real()
  return breakable('Questions', Questions)
})
vi.mock(import('../../../src/ui/StatusBar.tsx'), async (real) => {
  const { StatusBar } = await real()
  return breakable('StatusBar', StatusBar)
})
vi.mock(import('../../../src/ui/ViewBar.tsx'), async (real) => {
  const { ViewBar } = await real()
  return breakable('ViewBar', ViewBar)
})
vi.mock(import('../../../src/ui/table/InteractionTable.tsx'), async (real) => {
  const { InteractionTable } = await real()
  return breakable('InteractionTable', InteractionTable)
})
vi.mock(import('../../../src/ui/export/SlidesGroup.tsx'), async (real) => {
  const { SlidesGroup } = await real()
  return breakable('SlidesGroup', SlidesGroup)
})
vi.mock(import('../../../src/ui/lecture/LectureBar.tsx'), async (real) => {
  const { LectureBar } = await real()
  return breakable('LectureBar', LectureBar)
})

// React tells of every error it has caught. Here that is what the test is about.
const voice: { error: (...words: unknown[]) => void } = console
const heard: string[] = []
let restore: () => void = () => undefined
beforeEach(() => {
  const { error } = voice
  voice.error = (...words: unknown[]) => {
    heard.push(words.map(String).join(' '))
  }
  restore = () => {
    voice.error = error
  }
})
afterEach(() => {
  broken.clear()
  restore()
  const other = heard.splice(0).filter((text) => !text.includes('broken on purpose'))
  expect(other).toEqual([])
})

const SLOW = { timeout: 8000 }
const trouble = () => page.getByRole('alert')
const landmarks = {
  header: () => document.querySelector('header'),
  filters: () => document.querySelector('#filters [type="checkbox"]'),
  views: () => document.querySelector('nav select'),
  diagram: () => document.querySelector('[role="application"]'),
  status: () => document.querySelector('[data-testid="status"]'),
}
type Landmark = keyof typeof landmarks

describe('where a part of the page throws', () => {
  it.each<readonly [string, string, Landmark | null]>([
    ['SearchField', '', 'header'],
    ['ViewBar', '', 'views'],
    ['FacetFieldset', '', 'filters'],
    ['DiagramTools', '', 'diagram'],
    ['Selected', '?select=ampk', null],
    ['Questions', '', null],
    ['StatusBar', '', 'status'],
    ['InteractionTable', '?mode=table&view=bmp', null],
  ])('%s of "%s": the rest stays, and trying again mends it', async (name, link, itsOwn) => {
    const { store } = await mountApp(link)
    broken.add(name)
    // Draws everything anew.
    store.getState().languageChosen('zh')
    await expect.element(trouble(), SLOW).toHaveTextContent(zh.partStopped)
    for (const [mark, find] of Object.entries(landmarks)) {
      if (mark === itsOwn || (mark === 'diagram' && link.includes('table'))) continue
      expect(find(), mark).not.toBeNull()
    }
    await expect.element(trouble().getByRole('button', { name: zh.share })).toBeVisible()
    await expect.element(trouble().getByRole('button', { name: zh.reload })).toBeVisible()
    // Still broken: the words stay.
    await userEvent.click(trouble().getByRole('button', { name: zh.tryAgain }))
    await expect.element(trouble()).toHaveTextContent(zh.partStopped)
    broken.clear()
    await userEvent.click(trouble().getByRole('button', { name: zh.tryAgain }))
    await expect.element(trouble(), SLOW).not.toBeInTheDocument()
    if (itsOwn) expect(landmarks[itsOwn]()).not.toBeNull()
  })

  it('a diagram that cannot be drawn from the start does not keep the texts from coming', async () => {
    broken.add('DiagramTools')
    const { store } = await mountApp('?select=ampk')
    await expect.element(trouble()).toHaveTextContent(en.partStopped)
    await expect.poll(() => store.getState().texts).not.toBeNull()
  })

  it('another scope is another try', async () => {
    broken.add('Selected')
    const { store } = await mountApp('?select=ampk')
    await expect.element(trouble()).toBeVisible()
    broken.clear()
    store.getState().selected('mtor')
    await expect.element(trouble()).not.toBeInTheDocument()
    await expect.element(page.getByRole('heading', { level: 2, name: 'mTOR' })).toBeVisible()
  })

  it('a dialog can be closed', async () => {
    await mountApp()
    broken.add('SlidesGroup')
    await userEvent.click(page.getByRole('button', { name: en.exportLabel, exact: true }))
    await expect.element(trouble()).toHaveTextContent(en.partStopped)
    await userEvent.click(trouble().getByRole('button', { name: en.close }))
    await expect.element(trouble()).not.toBeInTheDocument()
    expect(landmarks.diagram()).not.toBeNull()
  })

  it.each(['the button', 'Escape'])('a lecture can be left by %s', async (way) => {
    broken.add('LectureBar')
    const { store } = await mountApp('?present=on&select=ampk')
    await expect.element(trouble()).toHaveTextContent(en.partStopped)
    if (way === 'Escape') await userEvent.keyboard('{Escape}')
    else await userEvent.click(trouble().getByRole('button', { name: en.leaveLecture }))
    await expect.poll(() => store.getState().scope.lecture).toBe(false)
    expect(store.getState().scope.select).toBe('ampk')
    await expect.poll(landmarks.diagram).not.toBeNull()
  })
})
