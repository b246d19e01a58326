// When the camera counts as being on its way, so that boxes come from their textures; and what always does.
import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { isCutOut, isMoving, nextDrawing } from '../../src/diagram/directDrawing.ts'
import type { Drawing } from '../../src/diagram/directDrawing.ts'

/** Whether it was on its way at each drawing; each is of where it stood and when. */
function along(drawings: readonly (readonly [x: number, at: number])[]): readonly boolean[] {
  let drawing: Drawing | undefined
  return drawings.map(([x, at]) => {
    drawing = nextDrawing(drawing, [1, x, 0], at)
    return isMoving(drawing)
  })
}

describe('a camera', () => {
  it('stands at the first drawing, and however often it is drawn from one place', () => {
    expect(
      along([
        [0, 0],
        [0, 16],
        [0, 32],
      ]),
    ).toEqual([false, false, false])
  })

  it('that jumps is not on its way: it has arrived', () => {
    expect(
      along([
        [0, 0],
        [80, 16],
        [80, 32],
      ]),
    ).toEqual([false, false, false])
  })

  it('is on its way from the second step of a movement to its last', () => {
    expect(
      along([
        [0, 0],
        [5, 16],
        [9, 33],
        [12, 50],
        [12, 200],
      ]),
    ).toEqual([false, false, true, true, false])
  })

  it('is on its way also where it is drawn twice from one place in between', () => {
    expect(
      along([
        [0, 0],
        [5, 16],
        [9, 33],
        [9, 40],
        [12, 50],
      ]),
    ).toEqual([false, false, true, true, true])
  })

  it('that goes on after a pause begins anew', () => {
    expect(
      along([
        [0, 0],
        [5, 16],
        [9, 400],
        [12, 416],
      ]),
    ).toEqual([false, false, false, true])
  })
})

it('what is cut out of what it is drawn on always comes from a texture', () => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: ['plain', 'double', 'pale', 'hollow', 'pale hollow'].flatMap((id) =>
      id === 'plain' || id === 'double'
        ? [{ data: { id } }]
        : [{ data: { id, source: 'plain', target: 'double' } }],
    ),
    style: [
      { selector: '#double', style: { 'border-width': 4, 'border-style': 'double' } },
      { selector: '[id ^= "pale"]', style: { opacity: 0.3 } },
      { selector: '[id $= "hollow"]', style: { 'line-outline-width': 2 } },
    ],
  })
  const cutOut = cy.elements().filter(isCutOut)
  expect(cutOut.map((element) => element.id())).toEqual(['double', 'pale hollow'])
  cy.destroy()
})
