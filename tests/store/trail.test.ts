// Where one has been: undo and redo are offered exactly where the browser has a place to go to.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasAhead, trailFrom, walkedTo, wentTo } from '../../src/store/trail.ts'

it('whatever is changed, undone and redone, the trail stands where the browser stands', () => {
  const act = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom('back', 'forward'))
  fc.assert(
    fc.property(
      fc.uniqueArray(act, { selector: (a) => a, maxLength: 12 }),
      fc.array(act),
      (firsts, acts) => {
        let history = ['start']
        let at = 0
        let trail = trailFrom('start')
        const seen = new Set<string>()
        for (const next of [...firsts, ...acts]) {
          if (typeof next === 'number') {
            // Each place is a new one: of two alike the browser does not tell which it is.
            const link = seen.has(`?${next}`)
              ? `?${next}-${seen.size}-${history.length}`
              : `?${next}`
            if (seen.has(link)) continue
            seen.add(link)
            history = [...history.slice(0, at + 1), link]
            at++
            trail = wentTo(trail, link)
          } else {
            const to = at + (next === 'back' ? -1 : 1)
            if (history[to] === undefined) continue
            at = to
            trail = walkedTo(trail, history[at]!)
          }
          expect(trail.links[trail.at]).toBe(history[at])
          expect(trail.at > 0).toBe(at > 0)
          expect(hasAhead(trail)).toBe(at < history.length - 1)
        }
      },
    ),
  )
})

it('the same place again is no step, and one from elsewhere starts anew', () => {
  const trail = wentTo(trailFrom('?a'), '?b')
  expect(wentTo(trail, '?b')).toBe(trail)
  expect(walkedTo(trail, '?c')).toEqual(trailFrom('?c'))
})
