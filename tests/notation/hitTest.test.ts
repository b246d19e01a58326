// Guards what a click on a line means: the arrow where it runs alone, its source where several share it.
import { describe, expect, it } from 'vitest'
import { arrowsAt, hitAt } from '../../src/notation/hitTest.ts'
import type { SceneEdge } from '../../src/notation/scene.ts'

// Down from the hub together, then one to the left and one to the right; a third crosses the trunk.
const edge = (source: string, target: string, points: SceneEdge['points']): SceneEdge => ({
  id: `${source}--${target}`,
  source,
  target,
  points,
})
const edges = [
  edge('hub', 'left', [
    [100, 0],
    [100, 50],
    [40, 50],
    [40, 90],
  ]),
  edge('hub', 'right', [
    [100, 0],
    [100, 50],
    [160, 50],
    [160, 90],
  ]),
  edge('other', 'end', [
    [0, 25],
    [200, 25],
  ]),
]
const all = new Set(edges.map(({ id }) => id))

describe('a place on an arrow', () => {
  it('means the source where arrows of that source run together', () => {
    expect(hitAt({ edges }, all, [101, 20])).toBe('hub')
    expect(hitAt({ edges }, all, [99, 40])).toBe('hub')
    const sharing = arrowsAt({ edges }, all, [101, 20]).map(({ id }) => id)
    expect(sharing.sort()).toEqual(['hub--left', 'hub--right'])
  })

  it('means the arrow once it has parted from the others', () => {
    expect(hitAt({ edges }, all, [40, 70])).toBe('hub--left')
    expect(hitAt({ edges }, all, [70, 52])).toBe('hub--left')
    expect(hitAt({ edges }, all, [130, 50])).toBe('hub--right')
  })

  it('means the arrow where the others are not drawn, or only cross it', () => {
    const alone = new Set(['hub--left', 'other--end'])
    expect(hitAt({ edges }, alone, [100, 10])).toBe('hub--left')
    expect(hitAt({ edges }, all, [120, 26])).toBe('other--end')
  })

  it('means the nearest arrow, whichever the canvas has on top', () => {
    expect(hitAt({ edges }, all, [44, 60])).toBe('hub--left')
    expect(hitAt({ edges }, all, [20, 30])).toBe('other--end')
  })

  it('means nothing where nothing is drawn', () => {
    expect(hitAt({ edges }, new Set(), [100, 25])).toBe(null)
  })
})
