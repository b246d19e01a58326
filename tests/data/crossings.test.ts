// Arrows that cross, or run on top of one another, are what makes a diagram hard to follow. Their
// numbers are printed and may not grow: a new layout must be as good, or `crossings.json` says why not.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemOf } from '../../src/layout/problemOf.ts'
import { quality } from '../../src/layout/quality.ts'
import type { Quality } from '../../src/layout/quality.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { realDataset } from '../fixtures.ts'

const most = JSON.parse(readFileSync(new URL('crossings.json', import.meta.url), 'utf8')) as Record<
  string,
  Quality
>

describe.each([...realDataset.views.values()].map((view) => [view.id, view] as const))(
  'the main arrows of the view %s',
  (id, view) => {
    it('cross and overlap no more than they did', () => {
      const core = viewGraph(realDataset, view).pairs.filter(({ isCore }) => isCore)
      const routes = new Map(core.map((pair) => [pair.id, view.layout?.routes[pair.id] ?? []]))
      const { links } = problemOf(realDataset, view)
      const now = quality(routes, new Map(links.map((link) => [link.id, link.bundle])))
      process.stdout.write(`${id}: ${now.crossings} crossings, ${now.overlaps} overlaps\n`)
      expect(most).toHaveProperty(id)
      expect(now.crossings).toBeLessThanOrEqual(most[id]!.crossings)
      expect(now.overlaps).toBeLessThanOrEqual(most[id]!.overlaps)
    })
  },
)
