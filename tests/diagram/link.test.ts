// Guards the shared camera and the marks of a comparison, without a screen.
import { describe, expect, it, vi } from 'vitest'
import { createDiagram } from '../../src/diagram/diagram.ts'
import type { Diagram, DiagramOptions } from '../../src/diagram/contract.ts'
import { linkViewports } from '../../src/diagram/link.ts'
import type { Viewport } from '../../src/diagram/viewport.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { fixtureDataset } from '../fixtures.ts'

function withDiagram<T>(
  onViewport: DiagramOptions['onViewport'],
  work: (diagram: Diagram) => T,
): T {
  const diagram = createDiagram({
    container: null,
    meta: fixtureDataset.meta,
    palette: PALETTES.light,
    onSelect: vi.fn(),
    onHover: vi.fn(),
    onViewport,
  })
  try {
    return work(diagram)
  } finally {
    diagram.destroy()
  }
}

const there: Viewport = { zoom: 0.7, pan: { x: 30, y: -12 } }

describe('a diagram', () => {
  it('tells where the reader moved it, and does not tell where it was put', () => {
    const told = vi.fn<(viewport: Viewport) => void>()
    withDiagram(told, (diagram) => {
      diagram.setViewport(there)
      expect(told).not.toHaveBeenCalled()
      diagram.panBy(5, 6)
      expect(told).toHaveBeenLastCalledWith({ zoom: 0.7, pan: { x: 35, y: -6 } })
    })
  })
})

describe('two linked diagrams', () => {
  it('follow each other both ways and do not answer', () => {
    const { left, right } = linkViewports()
    const heard: string[] = []
    const hear = (side: string, port: typeof left) => (viewport: Viewport) => {
      heard.push(side)
      port.onViewport(viewport)
    }
    withDiagram(hear('left', left), (a) => {
      withDiagram(hear('right', right), (b) => {
        const seen: Viewport[] = []
        left.join(a)
        const leave = right.join({
          setViewport(viewport) {
            seen.push(viewport)
            b.setViewport(viewport)
          },
        })
        a.panBy(10, 0)
        expect([heard, seen.at(-1)]).toEqual([['left'], { zoom: 1, pan: { x: 10, y: 0 } }])
        b.panBy(0, 4)
        expect(heard).toEqual(['left', 'right'])
        a.panBy(1, 0)
        expect(seen.at(-1)).toEqual({ zoom: 1, pan: { x: 11, y: 4 } })
        leave()
        a.panBy(1, 0)
        expect(seen.length).toBe(2)
      })
    })
  })
})
