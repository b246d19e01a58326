// From far: arrows thin out, and labels go that would be dust (the overlay writes a few instead). One
// class on everything that changes, set in one batch when the threshold is crossed.
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import { WIDTH_STEPS } from '../notation/lines.ts'
import { widthClass } from './looks.ts'

const FAR = 'far'
/** The class of arrows of a vast scene, and how much broader they are drawn: else they were threads. */
export const VAST = 'vast'
const BROADER = 1.7

/** Sets the class on all that is there. */
export function showFar(cy: Core, isFar: boolean): void {
  cy.batch(() => {
    cy.elements().toggleClass(FAR, isFar)
  })
}

/** Elements as they are to be added to a picture that is seen from far. */
export function seenFromFar(
  elements: readonly ElementDefinition[],
  isFar: boolean,
): readonly ElementDefinition[] {
  if (!isFar) return elements
  return elements.map((element) => ({
    ...element,
    classes: [element.classes ?? '', FAR].flat().join(' '),
  }))
}

/** Where arrows are compared their marks must shout from far as well. */
export function farRules(): StylesheetJson {
  return [
    { selector: `node.${FAR}`, style: { 'text-opacity': 0 } },
    {
      selector: `edge.${FAR}[^comparison]`,
      style: { opacity: 0.7, 'arrow-scale': 2.4, 'text-opacity': 0 },
    },
    ...WIDTH_STEPS.flatMap(({ width }, i) => {
      const step = `${i === 0 ? '' : `.${widthClass(i)}`}.${FAR}.${VAST}`
      return [
        { selector: `edge${step}`, style: { width: width * BROADER } },
        { selector: `edge.mixed${step}`, style: { 'underlay-padding': (width * BROADER) / 2 } },
      ]
    }),
    { selector: `edge.${FAR}.${VAST}[^comparison]`, style: { opacity: 1 } },
    { selector: `edge.${FAR}.${VAST}[comparison]`, style: { 'arrow-scale': 2.4 } },
    { selector: `edge.mixed.${FAR}`, style: { 'line-dash-pattern': [36, 36] } },
    { selector: `edge.${FAR}[comparison]`, style: { 'font-size': 26 } },
    {
      selector: `edge.${FAR}[comparison = "opposite"], edge.${FAR}[comparison = "differs"]`,
      style: { 'font-size': 44 },
    },
  ]
}
