// Guards the review as an index: every sentence once, every claim at its sentence, and no sentence without
// either a claim or a reason.
import { expect, it } from 'vitest'
import { coverageOf, sentencesOf } from '../../../src/domain/graph/sentences.ts'
import { locatorOfSentence, parseLocator, sentenceId } from '../../../src/domain/review/locator.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { real, realDataset } from '../../fixtures.ts'

const { review } = splitDataset(real)
const sections = sentencesOf(realDataset, review)
const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flat())

it('has every sentence once and every claim at its sentence', () => {
  expect(new Set(sentences.map(({ locator }) => locator)).size).toBe(sentences.length)
  const claims = sentences.flatMap(({ claims: said }) => said)
  expect(claims.map(({ id }) => id).sort()).toEqual(realDataset.claims.map(({ id }) => id).sort())
  for (const { locator, claims: said } of sentences)
    expect(said.filter((claim) => claim.locator !== locator)).toEqual([])
})

it('says of every sentence without a claim why', () => {
  expect(sentences.filter(({ claims, uncovered }) => claims.length === 0 && !uncovered)).toEqual([])
})

it('adds its sections up to the whole', () => {
  const counts = sections.map(coverageOf)
  const sum = (pick: (count: (typeof counts)[number]) => number) =>
    counts.reduce((all, count) => all + pick(count), 0)
  expect(sum(({ claims }) => claims)).toBe(realDataset.claims.length)
  expect(sum(({ sentences: all }) => all)).toBe(sentences.length)
  expect(sum(({ covered }) => covered)).toBeLessThan(sentences.length)
})

it('names a sentence in a link by letters, digits and hyphens, and reads it back', () => {
  for (const { locator } of sentences) {
    const id = sentenceId(parseLocator(locator)!)
    expect(id).toMatch(/^sentence-[a-z0-9-]+$/)
    expect(locatorOfSentence(id)).toEqual(parseLocator(locator))
    // Nothing else has such an id.
    expect(realDataset.entities.has(id)).toBe(false)
  }
  for (const id of ['sentence-', 'sentence-x-p1-s1', 'sentence-1-p0-s1', 'sentence-1--1-p1-s1'])
    expect(locatorOfSentence(id), id).toBeNull()
})
