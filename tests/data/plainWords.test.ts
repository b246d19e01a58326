// Guards the plain words of the main arrows: each has one line, and it says the direction that the arrow
// has without a filter, in every view that tells or needs it.
import { describe, expect, it } from 'vitest'
import { deriveInteraction } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { isTwoSided } from '../../src/domain/graph/voices.ts'
import type { SummaryEffect } from '../../src/domain/review/vocabulary.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { plainDirection } from '../../src/domain/words/plainWords.ts'
import { describeWayTold } from '../../src/domain/words/wayTold.ts'
import { real, realDataset } from '../fixtures.ts'

const { plainWords } = real
const lineage = lineageOf(realDataset.meta)

interface Main {
  readonly view: string
  readonly arrow: string
  readonly effect: SummaryEffect
  readonly line: 'solid' | 'dashed'
  readonly wayTold: string
}

const main: readonly Main[] = [...realDataset.views].flatMap(([view, file]) => {
  const { pairs } = viewGraph(realDataset, file)
  return [...(file.message ?? []), ...(file.needs ?? [])].map((arrow) => {
    const pair = pairs.find(({ id }) => id === arrow)!
    const derived = deriveInteraction(pair, { ...DEFAULT_SCOPE, view }, lineage)!
    const { effect, line } = derived
    return { view, arrow, effect, line, wayTold: describeWayTold(derived, 'en', 'full') }
  })
})

/** What the arrow of a view has in plain words. */
const lineOf = ({ view, arrow }: Main) => plainWords[arrow]?.in?.[view] ?? plainWords[arrow]

const told = (arrow: Main) => `${arrow.view} ${arrow.arrow}`

describe('the plain words', () => {
  it('are there for the main arrows, and for no other', () => {
    expect(main.length).toBeGreaterThan(100)
    const arrows = new Set(main.map(({ arrow }) => arrow))
    expect([...arrows].filter((arrow) => !(arrow in plainWords))).toEqual([])
    expect(Object.keys(plainWords).filter((arrow) => !arrows.has(arrow))).toEqual([])
  })

  it('say the direction of their arrow', () => {
    const wrong = main.filter((arrow) => lineOf(arrow)?.direction !== plainDirection(arrow.effect))
    expect(wrong.map(told)).toEqual([])
  })

  it('are other in a view only where the arrow is', () => {
    const needless = Object.entries(plainWords).flatMap(([arrow, { direction, in: there = {} }]) =>
      Object.entries(there).flatMap(([view, own]) =>
        own.direction === direction ? [`${view} ${arrow}`] : [],
      ),
    )
    expect(needless).toEqual([])
  })

  it('say that a direction is mostly so, or is not given', () => {
    const silent = main.filter((arrow) => {
      const { en = '', zh = '' } = lineOf(arrow) ?? {}
      if (arrow.effect === 'unsigned')
        return !/direction|which way/.test(en) || !zh.includes('方向')
      if (plainDirection(arrow.effect) === 'both') return !/other|another|and down/.test(en)
      return isTwoSided(arrow.effect) && (!en.includes('mostly') || !zh.includes('大多'))
    })
    expect(silent.map(told)).toEqual([])
  })

  it('say it where most sentences of an arrow give no direction, as its title does', () => {
    const few = main.filter(({ wayTold }) => wayTold !== '')
    expect(few.length).toBeGreaterThan(3)
    const silent = few.filter((arrow) => {
      const { en = '', zh = '' } = lineOf(arrow) ?? {}
      return !/which way|one sentence/.test(en) || !/方向|一句/.test(zh)
    })
    expect(silent.map(told)).toEqual([])
  })

  it('hedge what the arrow draws dashed', () => {
    const hedges = /may|might|probably|supposed|thought|seems|go along|are seen|old animals/
    const sure = main.filter(({ line, ...arrow }) => {
      const text = lineOf({ line, ...arrow })?.en ?? ''
      return line === 'dashed' && !hedges.test(text)
    })
    expect(sure.map(told)).toEqual([])
  })

  it('are one sentence in each language, each arrow its own', () => {
    const lines = Object.values(plainWords).flatMap(({ in: there = {}, ...line }) => [
      line,
      ...Object.values(there),
    ])
    for (const language of ['en', 'zh'] as const) {
      const texts = lines.map((line) => line[language])
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts.filter((text) => !/^[^.。]+[.。]$/.test(text))).toEqual([])
    }
  })
})
