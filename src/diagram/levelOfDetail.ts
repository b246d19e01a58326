// Level of detail. Zoomed far out, arrows thin out and labels that could not be read are hidden; the overlay
// writes a few of them instead. One class marks all elements, set in one batch at the threshold.
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import { WIDTH_STEPS } from '../notation/lines.ts'
import { widthClass } from './elementClasses.ts'

const LOW_DETAIL = 'low-detail'
/** The class of boxes whose name is written over them, larger: for a room. */
export const ROOM_NAMED = 'room-named'
/** The class of arrows of a vast scene, and how much broader they are drawn: else they were threads. */
export const VAST = 'vast'
const BROADER = 1.7

/** Sets the class on all that is there. */
export function setLevelOfDetail(cy: Core, isLowDetail: boolean): void {
  cy.batch(() => {
    cy.elements().toggleClass(LOW_DETAIL, isLowDetail)
  })
}

/** Elements as they are to be added at the current level of detail. */
export function atLevelOfDetail(
  elements: readonly ElementDefinition[],
  isLowDetail: boolean,
): readonly ElementDefinition[] {
  if (!isLowDetail) return elements
  return elements.map((element) => ({
    ...element,
    classes: [element.classes ?? '', LOW_DETAIL].flat().join(' '),
  }))
}

/** Marks of a comparison stay large at low detail. */
export function levelOfDetailRules(): StylesheetJson {
  return [
    { selector: `node.${LOW_DETAIL}, node.${ROOM_NAMED}`, style: { 'text-opacity': 0 } },
    {
      selector: `edge.${LOW_DETAIL}[^comparison]`,
      style: { opacity: 0.7, 'arrow-scale': 2.4, 'text-opacity': 0 },
    },
    ...WIDTH_STEPS.map(({ width }, i) => ({
      selector: `edge${i === 0 ? '' : `.${widthClass(i)}`}.${LOW_DETAIL}.${VAST}`,
      style: { width: width * BROADER },
    })),
    { selector: `edge.${LOW_DETAIL}.${VAST}[^comparison]`, style: { opacity: 1 } },
    { selector: `edge.${LOW_DETAIL}.${VAST}[comparison]`, style: { 'arrow-scale': 2.4 } },
    { selector: `edge.${LOW_DETAIL}[comparison]`, style: { 'font-size': 26 } },
    { selector: `edge.${LOW_DETAIL}[?clash]`, style: { 'font-size': 44 } },
  ]
}
