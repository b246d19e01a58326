// Guards walking the picture by arrow keys: a step goes the way it was asked, and nothing is cut off.
import { describe, expect, it } from 'vitest'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import type { Direction } from '../../src/notation/neighbour.ts'
import { nextInDirection } from '../../src/notation/neighbour.ts'
import type { SceneNode } from '../../src/notation/scene.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { BOTH, fixtureDataset } from '../fixtures.ts'

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']
const nodesOf = (dataset: typeof fixtureDataset, view: string) =>
  sceneOf(dataset, viewGraph(dataset, dataset.views.get(view)!), 'en').nodes

describe('in the small overview', () => {
  const nodes = nodesOf(fixtureDataset, 'overview')
  const step = (from: string, direction: Direction) =>
    nextInDirection(nodes, nodes.find(({ id }) => id === from) ?? null, direction)?.id ?? null

  it.each<readonly [from: string, direction: Direction, to: string | null]>([
    ['nowhere', 'down', 'glucocorticoids'],
    ['glucocorticoids', 'right', 'exercise'],
    ['exercise', 'left', 'glucocorticoids'],
    ['exercise', 'down', 'ampk'],
    ['ampk', 'left', 'mtor'],
    ['mtor', 'down', 'autophagy'],
    ['ost-survival', 'down', null],
    ['exercise', 'up', null],
  ])('from %s a step %s leads to %s', (from, direction, to) => {
    expect(step(from, direction)).toBe(to)
  })
})

it.each(BOTH)('in %s every entity of a view can be reached from the first', (_name, dataset) => {
  for (const view of dataset.views.keys()) {
    const nodes = nodesOf(dataset, view)
    const first = nextInDirection(nodes, null, 'down')
    const reached = new Set<SceneNode>(first ? [first] : [])
    for (const node of reached) {
      for (const direction of DIRECTIONS) {
        const next = nextInDirection(nodes, node, direction)
        if (next) reached.add(next)
      }
    }
    const missed = nodes.filter((node) => !reached.has(node)).map(({ id }) => id)
    expect([view, missed]).toEqual([view, []])
  }
})
