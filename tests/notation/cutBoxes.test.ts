// Guards what a stage shows at its edges: what is faded is there whole or not at all, and no arrow ends at nothing.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutAtEdge } from '../../src/notation/cutBoxes.ts'
import type { SceneNode } from '../../src/notation/scene.ts'

const STAGE = { x1: 0, x2: 100, y1: 0, y2: 100 }

const box = (id: string, x: number, y: number): SceneNode => ({
  id,
  kind: 'protein',
  x,
  y,
  width: 20,
  height: 10,
  lines: [id],
})

const arrow = (source: string, target: string) => ({
  id: `${source}--${target}`,
  source,
  target,
  points: [],
})

it('what the edge would cut is hidden with its arrows; what is lit, whole or outside stays', () => {
  const nodes = [box('in', 50, 50), box('cut', 95, 50), box('lit', 5, 50), box('out', 50, 150)]
  const edges = [arrow('in', 'cut'), arrow('in', 'out'), arrow('lit', 'cut'), arrow('in', 'lit')]
  const hidden = cutAtEdge({ nodes, edges }, new Set(['lit', 'lit--cut']), STAGE)
  expect([...hidden].sort()).toEqual(['cut', 'in--cut'])
})

it('no faded box that is left is cut, wherever it stands', () => {
  const place = fc.integer({ min: -40, max: 140 })
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place)), (places) => {
      const nodes = places.map(([x, y], i) => box(String(i), x, y))
      const hidden = cutAtEdge({ nodes, edges: [] }, new Set(), STAGE)
      const left = nodes.filter(({ id }) => !hidden.has(id))
      const isWhole = ({ x, y }: SceneNode) => x >= 10 && x <= 90 && y >= 5 && y <= 95
      const isOut = ({ x, y }: SceneNode) => x <= -10 || x >= 110 || y <= -5 || y >= 105
      expect(left.every((node) => isWhole(node) || isOut(node))).toBe(true)
    }),
  )
})
