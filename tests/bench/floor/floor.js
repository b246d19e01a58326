// FLOOR: what Cytoscape costs by itself. Nothing but the library's own minified build, 150 nodes and 320
// edges where they stand, a plain stylesheet, and one checkbox that hides half of it by a class in one batch.
import cytoscape from 'cytoscape/dist/cytoscape.esm.min.mjs'

const NODES = 150
const EDGES = 320
const COLUMNS = 15

const nodes = Array.from({ length: NODES }, (_, i) => ({
  data: { id: `n${i}`, label: `Entity ${i}` },
  position: { x: (i % COLUMNS) * 90, y: Math.floor(i / COLUMNS) * 70 },
}))
// Steps of 1 to 41 from each node in turn: most arrows stay near, none is a loop, no two are alike.
const edges = Array.from({ length: EDGES }, (_, i) => {
  const from = i % NODES
  const step = 1 + Math.floor(i / NODES) * 16 + (from % 9)
  return { data: { id: `e${i}`, source: `n${from}`, target: `n${(from + step) % NODES}` } }
})

const cy = cytoscape({
  container: document.getElementById('map'),
  elements: [...nodes, ...edges],
  layout: { name: 'preset' },
  style: [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        shape: 'round-rectangle',
        width: 70,
        height: 28,
        'background-color': '#dbe9f8',
        'border-color': '#3b6ea5',
        'border-width': 1,
        'font-size': 12,
        'text-valign': 'center',
        'text-halign': 'center',
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'line-color': '#68737f',
        'target-arrow-color': '#68737f',
        'target-arrow-shape': 'triangle',
        'curve-style': 'bezier',
      },
    },
    { selector: '.hidden', style: { visibility: 'hidden' } },
  ],
})

const half = cy.elements().filter((_, i) => i % 2 === 0)
document.getElementById('filter').addEventListener('change', (event) => {
  cy.batch(() => {
    half.toggleClass('hidden', event.target.checked)
  })
})

cy.ready(() => {
  document.documentElement.dataset.ready = 'true'
})
