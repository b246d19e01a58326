// The budgets of the page, as rows of the table. A row says what it is measured in and against: `floor`
// (ratio to FLOOR in the same run), or its own unit. A row without a budget is there to be read along.

const TIMES = [
  { id: 'painted', label: 'map painted', unit: 'ms', by: 'floor', budget: 0.35, stretch: 0.25 },
  { id: 'live', label: 'map live', unit: 'ms', by: 'floor', budget: 1.35, stretch: 1.15 },
  { id: 'ready', label: '  of it until the page says so', unit: 'ms', by: 'floor' },
  { id: 'tbt', label: 'total blocking time', unit: 'ms', by: 'floor', budget: 0.35, stretch: 0.2 },
]
const LONGEST = { id: 'longest', label: 'longest task', unit: 'ms', by: 'floor' }
const LATE = { id: 'late', label: 'blocking after live', unit: 'ms', by: 'floor' }

const LINKED = {
  id: 'linked',
  label: "a link's picture painted",
  unit: 'ms',
  by: 'floor',
  budget: 0.5,
}
// A box may be clicked as soon as it is seen, and as soon as the map is live: the second answer is also drawn.
const ANSWERS = [
  { id: 'answers', label: 'a click is answered', unit: 'ms', by: 'floor', budget: 1.5 },
  { id: 'answersLive', label: '  a click on the live map', unit: 'ms', by: 'floor' },
]

/** Rows of one load, unthrottled. */
export const LOAD = [
  ...TIMES,
  LINKED,
  ...ANSWERS,
  { ...LONGEST, budget: 0.4, stretch: 0.25 },
  LATE,
  { id: 'cpu', label: 'CPU of the main thread', unit: 'ms', by: 'floor' },
  { id: 'js', label: 'JS before live', unit: 'KB', by: 'floor', budget: 1.9, stretch: 1.7 },
  { id: 'page', label: 'HTML and CSS before live', unit: 'KB', by: 'floor' },
  { id: 'cls', label: 'layout shift (CLS)', unit: '', by: 'value', budget: 0, stretch: 0 },
]

/** Rows of one load at CPU x4 and slow 4G. */
export const THROTTLED_LOAD = [
  ...TIMES,
  LINKED,
  ...ANSWERS,
  LONGEST,
  LATE,
  { id: 'cls', label: 'layout shift (CLS)', unit: '', by: 'value', budget: 0, stretch: 0 },
]

/** Rows of the largest view, unthrottled and throttled. */
export const USE = [
  {
    id: 'filter',
    label: 'filter click to paint',
    unit: 'ms',
    by: 'floor',
    budget: 1.2,
    stretch: 1,
  },
  { id: 'each', label: '  per 100 elements it changes', unit: 'ms', by: 'floor' },
  // Two frames of a screen of 60 a second, and one, as far as the clock of frames can tell.
  {
    id: 'pan',
    label: 'frame while panning, p95',
    unit: 'ms',
    by: 'value',
    budget: 33.4,
    stretch: 16.9,
  },
]
export const THROTTLED_USE = [
  {
    id: 'filter',
    label: 'filter click to paint',
    unit: 'ms',
    by: 'floor',
    budget: 1.2,
    stretch: 1,
  },
  { id: 'each', label: '  per 100 elements it changes', unit: 'ms', by: 'floor' },
]

/** Rows of the data on the wire. */
export const DATA = [
  { id: 'all', label: 'data in one language', unit: 'KB', by: 'value', budget: 90, stretch: 60 },
  { id: 'skeleton', label: '  skeleton (beside the program)', unit: 'KB', by: 'value' },
  { id: 'texts-en', label: '  English texts', unit: 'KB', by: 'value' },
  { id: 'library', label: '  library', unit: 'KB', by: 'value' },
  { id: 'references-en', label: 'references, when one is shown', unit: 'KB', by: 'value' },
  { id: 'references-zh', label: '  in Chinese instead', unit: 'KB', by: 'value' },
  { id: 'texts-zh', label: 'Chinese texts, when chosen', unit: 'KB', by: 'value' },
  { id: 'layouts', label: 'layouts, when their view is opened', unit: 'KB', by: 'value' },
]

/** Rows of derive and all facet counts; against JSON.parse the yardstick stands in FLOOR's column. */
export const DOMAIN = [
  { id: 'page', label: 'in the page, CPU x4', unit: 'ms', by: 'value', budget: 16.7, stretch: 4 },
  { id: 'first', label: '  the very first, CPU x4', unit: 'ms', by: 'value' },
  { id: 'node', label: 'in Node', unit: 'ms', by: 'value' },
  {
    id: 's5000',
    label: '5,000 claims, to JSON.parse',
    unit: 'ms',
    by: 'floor',
    budget: 1,
    stretch: 0.5,
  },
  {
    id: 's20000',
    label: '20,000 claims, to JSON.parse',
    unit: 'ms',
    by: 'floor',
    budget: 1,
    stretch: 0.5,
  },
]

/** Heap after 200 view switches; the heap after 10 stands in FLOOR's column. */
export const HEAP = [
  {
    id: 'heap',
    label: '200 view switches, to 10',
    unit: 'MB',
    by: 'floor',
    budget: 1.1,
    stretch: 1,
  },
  { id: 'slope', label: '  each of the last hundred', unit: 'KB', by: 'value' },
]
