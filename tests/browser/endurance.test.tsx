// What must hold whatever is done, and for how long: the link says what is seen after any sequence of actions, what
// has been shown leaves nothing behind, and a name is text whatever it is made of.
import { expect, it, vi } from 'vitest'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import type { Dataset } from '../../src/domain/review/dataset.ts'
import { dataset, mountApp } from './mountApp.tsx'
import { whenLeft } from './leaving.ts'

/** The same numbers in each run: what fails can be walked again. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** What leaves the page, or takes the whole screen; each has tests of its own. */
const LEAVES =
  /Present|Export|Copy|Print|lecture|file|Test yourself|Report|Reload|演示|导出|复制|打印|文件|测一测|自测|重新载入|报告/i

/** What can be pressed of the page, and what closes a dialog. */
const CONTROLS =
  '.page :is(button, select, input[type=checkbox], summary, a[href^="?"]), dialog .dialog-head button'

function isUsable(control: HTMLElement): boolean {
  const says = `${control.textContent} ${control.ariaLabel ?? ''}`
  return control.checkVisibility({ visibilityProperty: true }) && !LEAVES.test(says)
}

/** One of the controls by chance; a page of a thousand is not asked of each whether it is in sight. */
function anyControl(random: () => number): HTMLElement | null {
  if (document.querySelector('dialog[open]:not(:has(.dialog-head))')) return null
  const all = [...document.querySelectorAll<HTMLElement>(CONTROLS)]
  while (all.length > 0) {
    const [control] = all.splice(Math.floor(random() * all.length), 1)
    if (control && isUsable(control)) return control
  }
  return null
}

function act(control: HTMLElement, random: () => number): void {
  if (!(control instanceof HTMLSelectElement)) {
    control.click()
    return
  }
  const option = control.options[Math.floor(random() * control.options.length)]
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(
    control,
    option?.value,
  )
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** What is read twice alike: on a busy machine a part may still be on its way at the first look. */
async function standing<T>(read: () => T): Promise<T> {
  let now = read()
  let last: string | null = null
  const isStill = () => {
    now = read()
    const isSame = JSON.stringify(now) === last
    last = JSON.stringify(now)
    return isSame
  }
  await expect.poll(isStill, { interval: 300 }).toBe(true)
  return now
}

it('after any of 300 actions the link restores what is seen', { timeout: 240_000 }, async () => {
  const { store, open } = await mountApp('?lang=en')
  const random = numbersFrom(16)
  const done: string[] = []
  const seen = () => [
    document.querySelector('.status')?.textContent,
    document.title,
    document.querySelector('.details h2')?.textContent,
    document.querySelectorAll('.table tbody tr, .middle tbody tr').length,
  ]
  for (let i = 1; i <= 300; i++) {
    // A dialog whose part is on its way has nothing to press yet.
    let control = anyControl(random)
    for (let frame = 0; !control && frame < 300; frame++) {
      await nextFrame()
      control = anyControl(random)
    }
    if (!control) throw new Error(`There is nothing to press after ${done.slice(-5).join(' > ')}`)
    done.push((control.ariaLabel ?? control.textContent).slice(0, 30))
    act(control, random)
    await nextFrame()
    const { scope } = store.getState()
    const there = scopeOfLink(window.location.search, dataset, scope.lang)
    expect(there.faults, done.slice(-5).join(' > ')).toEqual([])
    expect(linkOfScope(there.scope), done.slice(-5).join(' > ')).toBe(linkOfScope(scope))
    if (i % 100 > 0) continue
    const link = linkOfScope(scope)
    await open(link)
    const before = await standing(seen)
    await open('?lang=en')
    await open(link)
    await expect.poll(seen, { message: link }).toEqual(before)
  }
})

/** What listens to a target, by the name of its event; the same listener twice is one. */
function listenersOf(target: EventTarget) {
  const held = new Map<string, Set<unknown>>()
  const of = (type: string) => held.get(type) ?? held.set(type, new Set()).get(type)!
  const spies = [
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      of(type).add(listener)
      EventTarget.prototype.addEventListener.call(target, type, listener, options)
    }),
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      of(type).delete(listener)
      EventTarget.prototype.removeEventListener.call(target, type, listener, options)
    }),
  ]
  return {
    held: () => [...held].map(([type, { size }]) => `${type}: ${size}`).sort(),
    stop: () => {
      for (const spy of spies) spy.mockRestore()
    },
  }
}

it('after 200 views nothing is left of them', { timeout: 240_000 }, async () => {
  const counts = { workers: 0 }
  const listened = [window, document].map(listenersOf)
  const made = vi.spyOn(URL, 'createObjectURL')
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const RealWorker = window.Worker
  class CountedWorker extends RealWorker {
    constructor(...from: ConstructorParameters<typeof Worker>) {
      super(...from)
      counts.workers++
    }
    override terminate() {
      counts.workers--
      super.terminate()
    }
  }
  window.Worker = CountedWorker
  whenLeft(() => {
    window.Worker = RealWorker
    for (const { stop } of listened) stop()
    for (const spy of [made, revoked]) spy.mockRestore()
    return Promise.resolve()
  })
  const { store, open } = await mountApp('?lang=en')
  const views = [...store.getState().dataset.views.keys()]
  const LINKS = [
    ...views.map((view) => `?lang=en&view=${view}`),
    '?lang=en&select=ampk',
    '?lang=en&mode=table',
    '?lang=en&mode=compare',
    '?lang=en&mode=grid',
    '?lang=en&mode=review',
    '?lang=en&view=everything&select=ampk',
    '?lang=en&tour=exercise',
  ]
  const left = () => ({
    canvases: document.querySelectorAll('canvas').length,
    parts: document.querySelectorAll('body > *').length,
    workers: counts.workers,
    urls: made.mock.calls.length - revoked.mock.calls.length,
    listeners: listened.flatMap(({ held }) => held()),
  })
  for (const link of LINKS) await open(link)
  await open('?lang=en')
  const before = left()
  for (let i = 0; i < 200; i++) {
    const { whole, linkOpened } = store.getState()
    linkOpened(scopeOfLink(LINKS[i % LINKS.length]!, whole, 'en').scope, [])
    await nextFrame()
    if (i % LINKS.length === 0) await nextFrame()
  }
  await open('?lang=en')
  await expect.poll(left).toEqual(before)
})

const HOSTILE = [
  '<img src=x onerror="window.hurt = true"><script>window.hurt = true</script>',
  '\u202Egnivom \u202Dtext',
  'a\u200Bb\u200Dc\uFEFF',
  '__proto__',
  'constructor',
  '{{7*7}} ${7*7} %s %n',
  'm'.repeat(10_000),
]

it('a name is shown as text, whatever it is made of', { timeout: 60_000 }, async () => {
  const drawn = [...dataset.entities.keys()].filter((id) =>
    dataset.views.get('overview')?.entities.some((entity) => entity.id === id),
  )
  const named = new Map(drawn.map((id, i) => [id, HOSTILE[i % HOSTILE.length]!]))
  const review: Dataset = {
    ...dataset,
    entities: new Map(
      [...dataset.entities].map(([id, entity]) => {
        const name = named.get(id)
        return [id, name === undefined ? entity : { ...entity, label: { en: name, zh: name } }]
      }),
    ),
  }
  const { open } = await mountApp('?lang=en', { review })
  for (const id of drawn.slice(0, HOSTILE.length)) {
    await open(`?lang=en&select=${id}`)
    await expect
      .poll(() => document.querySelector('.details h2')?.textContent ?? '')
      .toContain(named.get(id)!)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  }
  await open('?lang=en&mode=table')
  expect(document.querySelector('tbody')?.textContent).toContain(HOSTILE[0])
  expect(document.querySelectorAll('#root img, .page img, .page script')).toHaveLength(0)
  expect('hurt' in window).toBe(false)
})
