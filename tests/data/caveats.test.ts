// Guards the way from a sentence to its caveats. A caveat is read on the cards of the claims that
// carry it, so the sentences it lists and the sentences of those claims have to be the same.
import { describe, expect, it } from 'vitest'
import { real } from '../fixtures.ts'

const { claims, caveats } = real
const withClaims = new Set(claims.map(({ locator }) => locator))

/** The sentences of the claims that carry a caveat. */
const carriedAt = (id: string) =>
  new Set(claims.flatMap((claim) => (claim.caveats.includes(id) ? [claim.locator] : [])))

describe('the caveats', () => {
  it('are each named by a claim of their sentences, or stand on a sentence without one', () => {
    const idle = caveats.filter(
      ({ id, locators }) =>
        carriedAt(id).size === 0 && locators.every((locator) => withClaims.has(locator)),
    )
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('are carried by a claim at every sentence they list, if it has claims', () => {
    const unread = caveats.flatMap(({ id, locators }) => {
      const carried = carriedAt(id)
      return locators
        .filter((locator) => withClaims.has(locator) && !carried.has(locator))
        .map((locator) => `${id}: ${locator}`)
    })
    expect(unread).toEqual([])
  })

  it('list the sentence of every claim that carries them', () => {
    const listed = new Map(caveats.map(({ id, locators }) => [id, new Set(locators)]))
    const unlisted = claims.flatMap((claim) =>
      claim.caveats
        .filter((id) => !listed.get(id)?.has(claim.locator))
        .map((id) => `${id}: ${claim.id}`),
    )
    expect(unlisted).toEqual([])
  })

  it('name each sentence once', () => {
    const twice = caveats.filter(({ locators }) => new Set(locators).size < locators.length)
    expect(twice.map(({ id }) => id)).toEqual([])
  })
})
