// Guards where a module is asked for: at its own address while nothing has failed, at a fresh one after each
// failure, and never again once it has come.
import { expect, it } from 'vitest'
import { retryImport, hasFailed } from '../../src/store/retryImport.ts'

/** A load that refuses the first so many addresses. */
function host(refusals: number) {
  const asked: string[] = []
  const load = (address: string) => {
    asked.push(address)
    return asked.length <= refusals ? Promise.reject(new Error('refused')) : Promise.resolve({})
  }
  return { asked, load }
}

it('that has come is there once, however often and from wherever it is asked for', async () => {
  const { asked, load } = host(0)
  const [first, second] = [retryImport('./once.js', load), retryImport('./once.js', load)]
  expect(await first).toBe(await second)
  expect(await retryImport('./once.js', load)).toBe(await first)
  expect(asked).toEqual(['./once.js'])
})

it('that has failed is asked for at another address each time, until it has come', async () => {
  const { asked, load } = host(2)
  await expect(retryImport('./late.js', load)).rejects.toThrow('refused')
  await expect(retryImport('./late.js', load)).rejects.toThrow('refused')
  const come = await retryImport('./late.js', load)
  expect(asked).toEqual(['./late.js', './late.js?retry=1', './late.js?retry=2'])
  expect(await retryImport('./late.js', load)).toBe(come)
})

it('that failed when it was fetched ahead is asked for at a fresh address at once', async () => {
  const { asked, load } = host(0)
  hasFailed('./ahead.js')
  await retryImport('./ahead.js', load)
  expect(asked).toEqual(['./ahead.js?retry=1'])
})
