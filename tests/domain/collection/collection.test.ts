// Guards the collection: nothing is lost on the way out and in, nothing is in it twice, and two windows lose nothing of each
// other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isIn,
  keyOf,
  mergeCollections,
  withArrived,
  withMoved,
  withNote,
  without,
  withToggled,
} from '../../../src/domain/collection/collection.ts'
import { COLLECTION_KEPT } from '../../../src/domain/collection/kept.ts'
import { collectionText, readCollection } from '../../../src/domain/collection/readCollection.ts'
import { ITEM_KINDS } from '../../../src/domain/collection/schema.ts'
import type { Item } from '../../../src/domain/collection/schema.ts'
import { describeFault } from '../../../src/domain/lecture/faults.ts'
import { fitText } from '../../../src/domain/lecture/fitText.ts'
import {
  collectionLink,
  packCollection,
  unpackCollection,
} from '../../../src/store/collectionLink.ts'
import { HOSTILE } from '../lecture/lectures.ts'

const note = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }))
  .map(fitText)
  .filter((text) => text.trim() !== '')
const thing = fc.record({
  kind: fc.constantFrom(...ITEM_KINDS),
  id: fc.constantFrom('ampk', 'mtor--autophagy', '2.2.1-p1-s2-b', 'ref-12', 'gone-in-2030'),
})
const item: fc.Arbitrary<Item> = fc
  .record({ thing, note: fc.option(note, { nil: undefined }) })
  .map(({ thing: { kind, id }, note: text }) => ({
    kind,
    id,
    ...(text !== undefined && { note: text }),
  }))
const items = fc.uniqueArray(item, { selector: keyOf, maxLength: 12 })

const change = fc.oneof(
  thing.map((it) => (list: readonly Item[]) => withToggled(list, it)),
  thing.map((it) => (list: readonly Item[]) => without(list, it)),
  fc.record({ it: thing, by: fc.constantFrom(-1 as const, 1 as const) }).map(
    ({ it, by }) =>
      (list: readonly Item[]) =>
        withMoved(list, it, by),
  ),
  fc.record({ it: thing, text: fc.string({ unit: 'binary', maxLength: 20 }) }).map(
    ({ it, text }) =>
      (list: readonly Item[]) =>
        withNote(list, it, text),
  ),
  items.map((arrived) => (list: readonly Item[]) => withArrived(list, arrived)),
)

const keys = (list: readonly Item[]) => list.map(keyOf)

describe('the file and the link of a collection', () => {
  it('are read as what was written, after any changes', () => {
    fc.assert(
      fc.property(items, fc.array(change, { maxLength: 8 }), (start, changes) => {
        const list = changes.reduce<readonly Item[]>((before, next) => next(before), start)
        expect(new Set(keys(list)).size).toBe(list.length)
        expect(readCollection(collectionText(list, '0.1.0'))).toEqual({
          items: list,
          release: '0.1.0',
        })
        expect(unpackCollection(packCollection(list))?.items).toEqual(list)
      }),
    )
  })

  it.each([
    ['{', 'notJson', ''],
    ['{"format": "bone-autophagy-lecture"}', 'notCollection', ''],
    ['{"format": "bone-autophagy-collection", "version": 2}', 'newer', 'version'],
    [collectionText([{ kind: 'claim', id: '<b>' }]), 'badName', 'items.0.id'],
    [collectionText([{ kind: 'claim', id: 'a', note: ' ' }]), 'empty', 'items.0.note'],
    [collectionText([{ kind: 'book' as 'claim', id: 'a' }]), 'wrongKind', 'items.0.kind'],
  ])('refuse %s whole, with the place and what to do', (text, kind, path) => {
    expect(readCollection(text)).toEqual({ faults: [{ kind, path }] })
    expect(describeFault({ kind: 'badName', path: 'items.0.id' }, 'en')).toMatch(/^Entry 1, id /)
  })

  it('say of a link that was cut off that it was, and of one too long to send that there is none', () => {
    const all = Array.from({ length: 400 }, (_, i): Item => ({
      kind: 'claim',
      id: `x${String((i * 7919) % 100_003)}`,
      note: [1, 2, 3].map((n) => Math.sin(i * n + n)).join(' '),
    }))
    expect(collectionLink('https://a.example/', 'en', { items: all, release: '1' })).toBeNull()
    const packed = packCollection(all.slice(0, 9))
    expect(unpackCollection(packed.slice(0, -20))?.faults).toEqual([{ kind: 'cutOff', path: '' }])
    expect(unpackCollection('#lecture=abc')).toBeNull()
  })
})

describe('two windows', () => {
  it('lose nothing that either put in or wrote, and bring back nothing that one took out alone', () => {
    const changes = fc.array(change, { maxLength: 5 })
    fc.assert(
      fc.property(items, changes, changes, (base, first, second) => {
        const after = (all: typeof first) =>
          all.reduce<readonly Item[]>((list, next) => next(list), base)
        const [mine, theirs] = [after(first), after(second)]
        const merged = mergeCollections(base, mine, theirs)
        expect(new Set(keys(merged)).size).toBe(merged.length)
        for (const each of [...mine, ...theirs]) {
          const was = base.find((one) => keyOf(one) === keyOf(each))
          if (!was || was.note !== each.note) {
            const there = merged.find((one) => keyOf(one) === keyOf(each))
            expect(there?.note ?? '').toContain(each.note ?? '')
          }
        }
        for (const each of base) {
          const isOutBoth = !isIn(mine, each) && !isIn(theirs, each)
          if (isOutBoth) expect(isIn(merged, each)).toBe(false)
        }
        expect(keys(mergeCollections(base, mine, base))).toEqual(keys(mine))
        expect(keys(mergeCollections(base, base, theirs))).toEqual(keys(theirs))
      }),
    )
  })
})

describe('what is kept', () => {
  it('is read again, and what cannot be read is kept on', () => {
    const strange = { kind: 'sound', id: 'x' }
    const kept = { items: [{ kind: 'claim', id: 'a' }, strange, { kind: 'claim', id: 'a' }] }
    const read = COLLECTION_KEPT.read(kept)
    expect(read).toEqual({ items: [{ kind: 'claim', id: 'a' }], unread: [strange] })
    expect(COLLECTION_KEPT.read(COLLECTION_KEPT.write(read))).toEqual(read)
    for (const nothing of [undefined, null, 3, { items: 'none' }]) {
      expect(COLLECTION_KEPT.read(nothing)).toEqual(COLLECTION_KEPT.empty)
    }
  })
})
