// Guards what travels by itself: it is asked for once, a failure is named until it is mended, every way of
// asking again asks again, and whoever waits is served by whichever try succeeds.
import { afterEach, expect, it } from 'vitest'
import { failedNames, lazy, onLazyChange, retryFailed } from '../../src/store/lazy.ts'

/** A load whose answers the test gives, in order. */
function loader() {
  const calls: { answer: (value: string) => void; fail: () => void }[] = []
  const load = () =>
    new Promise<string>((resolve, reject) => {
      calls.push({ answer: resolve, fail: () => reject(new Error('offline')) })
    })
  return { calls, load }
}
const settle = () => new Promise((resolve) => setTimeout(resolve))

// The list of failures is one for the page: a test leaves none behind.
afterEach(() => {
  expect(failedNames()).toEqual([])
})

it('is asked for when it is first used, once, and kept', async () => {
  const { calls, load } = loader()
  const part = lazy('part', load)
  expect(calls).toHaveLength(0)
  const [first, second] = [part.get(), part.attempt()]
  expect(part.state()).toBe('coming')
  expect(calls).toHaveLength(1)
  calls[0]!.answer('here')
  expect(await first).toBe('here')
  expect(await second).toBe('here')
  expect(part.now()).toBe('here')
  expect(await part.get()).toBe('here')
  expect(calls).toHaveLength(1)
})

it('that fails is named, until a retry brings it to all who waited', async () => {
  const { calls, load } = loader()
  const part = lazy('part', load)
  const waiting = [part.get(), part.get()]
  calls[0]!.fail()
  await settle()
  expect(part.state()).toBe('failed')
  expect(failedNames()).toEqual(['part'])
  const retried = retryFailed()
  expect(part.state()).toBe('failed')
  calls[1]!.answer('here')
  await retried
  expect(await Promise.all(waiting)).toEqual(['here', 'here'])
  expect(failedNames()).toEqual([])
})

it('that has failed is asked for again at its next use', async () => {
  const { calls, load } = loader()
  const part = lazy('part', load)
  const first = part.attempt()
  calls[0]!.fail()
  await expect(first).rejects.toThrow('offline')
  const next = part.get()
  expect(calls).toHaveLength(2)
  calls[1]!.answer('here')
  expect(await next).toBe('here')
})

it('that has failed is asked for again once another that had failed has come', async () => {
  const [one, other] = [loader(), loader()]
  const parts = [lazy('one', one.load), lazy('other', other.load)]
  const waiting = parts.map((part) => part.get())
  one.calls[0]!.fail()
  other.calls[0]!.fail()
  await settle()
  expect(failedNames()).toEqual(['one', 'other'])
  void parts[0]!.get()
  expect(other.calls).toHaveLength(1)
  one.calls[1]!.answer('here')
  await settle()
  expect(other.calls).toHaveLength(2)
  other.calls[1]!.answer('here')
  expect(await Promise.all(waiting)).toEqual(['here', 'here'])
})

it('whose failure is said in its place is retried with the rest, but not named', async () => {
  const { calls, load } = loader()
  const part = lazy('part', load, { isSaidInPlace: true })
  void part.get()
  calls[0]!.fail()
  await settle()
  expect(part.state()).toBe('failed')
  expect(failedNames()).toEqual([])
  void retryFailed()
  expect(calls).toHaveLength(2)
  calls[1]!.answer('here')
  await settle()
  expect(part.now()).toBe('here')
})

it('tells of every change, and a load that throws at once is a failure like any other', async () => {
  let isBroken = true
  const part = lazy('part', () => {
    if (isBroken) throw new Error('broken')
    return Promise.resolve('here')
  })
  const states: string[] = []
  const stop = onLazyChange(() => states.push(part.state()))
  await expect(part.attempt()).rejects.toThrow('broken')
  isBroken = false
  await part.attempt()
  stop()
  expect(states).toEqual(['failed', 'here'])
})
