// Dots and hops on lines. A dot stands on every arrow that parts there, and where they part; a hop only where
// unlike directions cross, with nothing in its way that it would cover.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { jointsOf } from '../../src/notation/joints.ts'
import { jointsSvg } from '../../src/notation/jointsSvg.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import type { Point } from '../../src/notation/scene.ts'
import { partingOf } from '../../src/notation/trunks.ts'
import { realDataset } from '../fixtures.ts'
import { readXml } from './xml.ts'

const lineage = lineageOf(realDataset.meta)
const curated = [...realDataset.views.values()].filter(({ asLists }) => !asLists)

/** Whether a point lies on a way, a little beside it allowed. */
const isOn = ([x, y]: Point, points: readonly Point[]): boolean =>
  points.slice(1).some(([bx, by], i) => {
    const [ax, ay] = points[i]!
    const within = (v: number, a: number, b: number) =>
      v >= Math.min(a, b) - 0.6 && v <= Math.max(a, b) + 0.6
    return within(x, ax, bx) && within(y, ay, by)
  })

describe.each(curated.flatMap(({ id }) => [[id, false] as const, [id, true] as const]))(
  'the view %s, all its arrows: %s',
  (view, all) => {
    const graph = viewGraph(realDataset, realDataset.views.get(view)!)
    const shown = derive(graph, { ...DEFAULT_SCOPE, view, all }, lineage)
    const scene = sceneOf(realDataset, graph, 'en')
    const { dots, hops } = jointsOf(scene, shown)
    const boxes = scene.nodes.filter(({ id }) => shown.entities.has(id))

    it('has its dots on the arrows that part there, all of one source', () => {
      for (const { x, y, lines } of dots) {
        expect(new Set(lines.map(({ source }) => source)).size).toBe(1)
        expect(lines.filter(({ points }) => !isOn([x, y], points))).toEqual([])
      }
    })

    it('has hops between unlike directions, over each line that is crossed, and over no box', () => {
      for (const { left, right, y, side, over, under } of hops) {
        const hues = new Set(over.map(({ hue }) => hue))
        expect(hues.size > 1 || under.some(({ line }) => !hues.has(line.hue))).toBe(true)
        for (const { line, x } of under) expect(isOn([x, y], line.points)).toBe(true)
        for (const line of over) {
          expect(isOn([left, y], line.points) && isOn([right, y], line.points)).toBe(true)
        }
        const covered = boxes.filter(
          (box) =>
            Math.abs(box.x - (left + right) / 2) < (box.width + right - left) / 2 &&
            Math.abs(box.y - (y + side * 4)) < (box.height + 8) / 2,
        )
        expect(covered).toEqual([])
      }
    })
  },
)

it('draws each dot and each hop of a figure once, and of what is highlighted none that it would cut', () => {
  const graph = viewGraph(realDataset, realDataset.views.get('machinery')!)
  const shown = derive(graph, DEFAULT_SCOPE, lineage)
  const joints = jointsOf(sceneOf(realDataset, graph, 'en'), shown)
  expect(joints.dots.length).toBeGreaterThan(2)
  expect(joints.hops.length).toBeGreaterThan(1)
  const drawn = (svg: string) => readXml(`<svg>${svg}</svg>`).children.length
  expect(drawn(jointsSvg(joints, null, PALETTES.light))).toBe(
    joints.dots.length + joints.hops.length,
  )
  const ids = new Set(shown.interactions.map(({ id }) => id))
  const [first] = joints.hops
  const lit = (picked: string) => drawn(jointsSvg(joints, { picked, ids }, PALETTES.light))
  expect(lit(first!.over[0]!.id)).toBeLessThan(joints.dots.length + joints.hops.length)
  const nothing = { picked: null, ids: new Set<string>() }
  expect(jointsSvg(joints, nothing, PALETTES.light)).toBe('')
})

const steps = fc.array(
  fc.integer({ min: -5, max: 5 }).map((n) => n * 30),
  {
    minLength: 1,
    maxLength: 5,
  },
)

/** A way of level and upright stretches in turn. */
function wayOf(moves: readonly number[]): Point[] {
  const points: Point[] = [[0, 0]]
  moves.forEach((move, i) => {
    const [x, y] = points.at(-1)!
    if (move !== 0) points.push(i % 2 === 0 ? [x, y + move] : [x + move, y])
  })
  return points
}

it('finds one place for two arrows, whichever comes first, and it lies on both', () => {
  fc.assert(
    fc.property(steps, steps, steps, (shared, a, b) => {
      const [first, second] = [wayOf([...shared, ...a]), wayOf([...shared, ...b])]
      const at = partingOf(first, second)
      expect(partingOf(second, first)).toEqual(at)
      if (at) expect(isOn(at, first) && isOn(at, second)).toBe(true)
    }),
  )
})
