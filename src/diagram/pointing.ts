// What is pointed at is lit with all it touches, and the rest fades: at once for the keyboard, and for a hand
// once it rests, so that nothing flickers on its way over the picture.
import type { Core } from 'cytoscape'
import { highlightOf } from '../notation/highlight.ts'
import { showHighlight } from './highlight.ts'
import type { Shown } from './shown.ts'

/** How long a hand rests before the picture answers. */
const REST_MS = 140

/** Lights what is pointed at or else what is selected. */
export function highlightShown(cy: Core, shown: Readonly<Shown>): void {
  const { scene, view, picked, pointed, spoken } = shown
  const isPointing = pointed !== null && pointed !== picked
  const highlight =
    scene &&
    view &&
    highlightOf(scene, view, isPointing ? pointed : picked, isPointing ? null : spoken)
  showHighlight(cy, highlight, picked)
}

export interface Pointing {
  readonly point: (id: string | null, isByKeyboard?: boolean) => void
  /** Lights nothing more. */
  readonly giveUp: () => void
}

export function createPointing(cy: Core, shown: Shown): Pointing {
  let rest: ReturnType<typeof setTimeout> | undefined
  return {
    point(id, isByKeyboard = false) {
      clearTimeout(rest)
      const isSame = id === shown.pointed
      shown.pointed = id
      shown.isByKeyboard = isByKeyboard
      if (isSame) return
      cy.batch(() => {
        cy.elements('.hovered').removeClass('hovered')
        if (id !== null) cy.getElementById(id).addClass('hovered')
      })
      const light = () => {
        if (shown.isWhole) highlightShown(cy, shown)
      }
      if (isByKeyboard) light()
      else rest = setTimeout(light, REST_MS)
    },
    giveUp() {
      clearTimeout(rest)
    },
  }
}
