// Guards how lectures are kept: two windows on one store, a store that fails, and what is undone.
import { describe, expect, it } from 'vitest'
import { withAdded } from '../../src/domain/lecture/edits.ts'
import type { Lecture } from '../../src/domain/lecture/schema.ts'
import { shelfOf, withLecture } from '../../src/domain/lecture/shelf.ts'
import { createShelfStore } from '../../src/store/shelf.ts'
import type { ShelfStorage } from '../../src/store/keeper.ts'
import type { ShelfStore } from '../../src/store/shelf.ts'

/** What a browser keeps, shared by windows; `fails` makes it throw, `isQuiet` tells nobody. */
class Kept {
  value: unknown
  fails = false
  isQuiet = false
  readonly #listeners: { window: object; listener: () => void }[] = []

  window(): ShelfStorage {
    const own = {}
    const check = () => {
      if (this.fails) throw new Error('no storage')
    }
    return {
      read: async () => {
        await Promise.resolve()
        check()
        return this.value
      },
      update: async (change) => {
        await Promise.resolve()
        check()
        this.value = change(this.value)
      },
      tell: () => {
        if (this.isQuiet) return
        for (const { window, listener } of this.#listeners) if (window !== own) listener()
      },
      listen: (listener) => {
        this.#listeners.push({ window: own, listener })
      },
    }
  }
}

let count = 0
const open = (kept: Kept): ShelfStore =>
  createShelfStore(kept.window(), () => `own-copy${String(count++)}`)
const lecture = (id: string, ...links: readonly string[]): Lecture => ({
  id,
  steps: links.map((link) => ({ link })),
})
const put = (store: ShelfStore, each: Lecture, of?: string) => {
  const { shelf, changed } = store.getState()
  changed(withLecture(shelf, each), of)
}
const linksIn = (store: ShelfStore) =>
  store.getState().shelf.lectures.map(({ steps }) => steps.map(({ link }) => link).join())

describe('the shelf', () => {
  it('is there again in the next window', async () => {
    const kept = new Kept()
    const first = open(kept)
    put(first, lecture('own-aaaa', '?view=bmp'))
    await first.settled()
    const next = open(kept)
    await next.settled()
    expect(next.getState()).toMatchObject({ isRead: true, trouble: null })
    expect(linksIn(next)).toEqual(['?view=bmp'])
  })

  it('keeps the last of many changes made at once, and what was changed before it was read', async () => {
    const kept = new Kept()
    kept.value = { lectures: [{ ...lecture('own-aaaa', '?'), ...FILE }] }
    const store = open(kept)
    for (const link of ['?a=1', '?a=2', '?a=3']) put(store, lecture('own-bbbb', link))
    await store.settled()
    expect(shelfOf(kept.value).lectures.map(({ steps }) => steps[0]?.link)).toEqual(['?', '?a=3'])
    expect(linksIn(store).sort()).toEqual(['?', '?a=3'])
  })

  it.each([false, true])(
    'of two windows overwrites nothing (unheard of each other: %s)',
    async (isQuiet) => {
      const kept = new Kept()
      kept.isQuiet = isQuiet
      const [here, there] = [open(kept), open(kept)]
      put(here, lecture('own-aaaa', '?'))
      await here.settled()
      await there.settled()
      put(here, lecture('own-aaaa', '?', '?here=1'))
      put(there, lecture('own-aaaa', '?', '?there=1'))
      await Promise.all([here.settled(), there.settled()])
      const inStore = shelfOf(kept.value).lectures.map(({ steps }) => steps.at(-1)?.link)
      expect(inStore.sort()).toEqual(['?here=1', '?there=1'])
      expect([here, there].some((store) => store.getState().isDivided)).toBe(true)
    },
  )

  it('takes over what another window does', async () => {
    const kept = new Kept()
    const [here, there] = [open(kept), open(kept)]
    put(here, lecture('own-aaaa', '?'))
    await here.settled()
    await there.settled()
    expect(linksIn(there)).toEqual(['?'])
    there.getState().changed({ lectures: [], unread: [] })
    await there.settled()
    await here.settled()
    expect(linksIn(here)).toEqual([])
    expect(here.getState().canUndo).toBe(false)
  })

  it('says that nothing is kept, goes on, and keeps all once it can', async () => {
    const kept = new Kept()
    kept.fails = true
    const store = open(kept)
    await store.settled()
    expect(store.getState().trouble).toBe('read')
    put(store, lecture('own-aaaa', '?'))
    await store.settled()
    expect(store.getState().trouble).toBe('write')
    kept.fails = false
    put(store, lecture('own-aaaa', '?', '?'))
    await store.settled()
    expect(store.getState().trouble).toBeNull()
    expect(shelfOf(kept.value)).toEqual(store.getState().shelf)
  })

  it('undoes step by step, and typing in one field as one', async () => {
    const kept = new Kept()
    const store = open(kept)
    put(store, lecture('own-aaaa', '?'))
    for (const en of ['B', 'Bo', 'Bone']) {
      put(store, { ...lecture('own-aaaa', '?'), label: { en } }, 'label')
    }
    put(store, withAdded({ ...lecture('own-aaaa', '?'), label: { en: 'Bone' } }, { link: '?b=1' }))
    await store.settled()
    const { undone } = store.getState()
    undone()
    expect(store.getState().shelf.lectures[0]).toEqual({
      ...lecture('own-aaaa', '?'),
      label: { en: 'Bone' },
    })
    undone()
    expect(store.getState().shelf.lectures[0]).toEqual(lecture('own-aaaa', '?'))
    undone()
    undone()
    expect(store.getState()).toMatchObject({ shelf: { lectures: [] }, canUndo: false })
    await store.settled()
    expect(shelfOf(kept.value).lectures).toEqual([])
  })
})

const FILE = { format: 'bone-autophagy-lecture', version: 1 }
