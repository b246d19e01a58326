// A view told arrow by arrow: all that is drawn and nothing else, in the order of the view's own story.
import { describe, expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { FACETS, facetOptions, lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { Scope } from '../../../src/domain/scope/scope.ts'
import { storyOf } from '../../../src/domain/words/viewStory.ts'
import { realDataset } from '../../fixtures.ts'

const lineage = lineageOf(realDataset.meta)
const graphOf = (id: string) => viewGraph(realDataset, realDataset.views.get(id)!)
const storyUnder = (id: string, scope: Scope) => {
  const shown = derive(graphOf(id), scope, lineage)
  return { shown, story: storyOf(realDataset, realDataset.views.get(id)!, shown, scope.lang) }
}

const scopes: readonly Scope[] = [
  DEFAULT_SCOPE,
  { ...DEFAULT_SCOPE, all: true },
  { ...DEFAULT_SCOPE, contested: true },
  ...FACETS.flatMap((facet) =>
    facetOptions(realDataset.meta, facet).map(({ id }): Scope => ({
      ...DEFAULT_SCOPE,
      facets: { ...NO_FACETS, [facet]: [id] },
    })),
  ),
]

describe.each([...realDataset.views.keys()])('the story of %s', (id) => {
  it('has every drawn arrow once, and no other, under every single filter', () => {
    for (const scope of scopes) {
      const { shown, story } = storyUnder(id, scope)
      const told = story.flatMap(({ arrows }) => arrows.map((arrow) => arrow.id))
      expect(told.sort()).toEqual(shown.interactions.map((arrow) => arrow.id).sort())
    }
  })

  it('tells the message first and what the view needs next, in their order', () => {
    const { message = [], needs = [] } = realDataset.views.get(id)!
    const { story } = storyUnder(id, DEFAULT_SCOPE)
    const isTold = (arrow: { readonly id: string }) => message.includes(arrow.id)
    const clauses = story.filter(({ isMessage }) => isMessage)
    expect(story.slice(0, clauses.length)).toEqual(clauses)
    expect(clauses.every(({ arrows }) => arrows.every(isTold))).toBe(true)
    const sources = clauses.map(({ arrows }) => new Set(arrows.map(({ source }) => source)).size)
    expect(new Set(sources)).toEqual(new Set(message.length > 0 ? [1] : []))
    expect(clauses.map(({ arrows }) => arrows[0]!.id)).toEqual(
      message.filter(
        (arrow, at) =>
          message.findIndex((one) => one.split('--')[0] === arrow.split('--')[0]) === at,
      ),
    )
    const after = story
      .slice(clauses.length)
      .map(({ arrows }) => arrows.map((one) => one.id).join())
    expect(after.slice(0, needs.length)).toEqual(needs)
  })
})

it('says of each step what its arrows say and how much of it is about bone', () => {
  const { story } = storyUnder('overview', DEFAULT_SCOPE)
  expect(story.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^AMPK raises autophagy; .* about bone\.$/),
  )
  const inChinese = storyUnder('overview', { ...DEFAULT_SCOPE, lang: 'zh' }).story
  expect(inChinese.every(({ text }) => /(?:关于骨|就骨作此说)。$/.test(text))).toBe(true)
})
