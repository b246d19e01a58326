// What of Cytoscape a drawn, still diagram never calls, by file and by function. Found by running the
// built page through all it can do and asking the browser what had not run.
// Invariant: all that is named here must exist; slimCytoscape.ts stops the build where it does not.

/** Files whose methods nobody calls: an object without methods takes their place. */
export const EMPTY_FILES = [
  'collection/algorithms/index.mjs',
  'collection/degree.mjs',
  'collection/layout.mjs',
  'core/export.mjs',
  'define/animation.mjs',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs',
  'extensions/renderer/canvas/drawing-images.mjs',
  'extensions/renderer/canvas/export-image.mjs',
  'extensions/renderer/base/images.mjs',
  'style/bypass.mjs',
  'style/string-sheet.mjs',
]

// Positions are data. The core runs `grid` on its empty start where no layout is named: nothing to lay out.
const LAYOUTS = `
  import nothing from './null.mjs'
  export default [
    { name: 'null', impl: nothing },
    { name: 'grid', impl: nothing },
  ]`

/** Files with something small in their place. */
export const OTHER_FILES: Readonly<Record<string, string>> = {
  'extensions/layout/index.mjs': LAYOUTS,
  // Nothing moves by itself.
  'core/animation/index.mjs':
    'export default { animated: () => false, addToAnimationPool() {}, startAnimationLoop() {}, stopAnimationLoop() {} }',
  'collection/animation.mjs': 'export default { animated: () => false, stop() {} }',
  // Stand-ins for what every browser of today has.
  'promise.mjs': 'export default Promise',
  'set.mjs': 'export default Set',
  'map.mjs': 'export default Map',
}

/** Functions that do nothing any more, by file. */
export const EMPTY_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  'core/index.mjs': ['json'],
  'core/viewport.mjs': ['getFitViewport', 'getCenterPan', 'fit', 'center', 'reset'],
  'collection/filter.mjs': ['diff', 'max', 'xor'],
  'collection/index.mjs': ['json', 'move'],
  'collection/traversing.mjs': ['components'],
  'collection/class.mjs': ['flashClass'],
  'collection/dimensions/bounds.mjs': ['boundingBoxAt', 'renderedBoundingBox'],
  'collection/dimensions/position.mjs': ['relativePosition', 'shift'],
  'extensions/renderer/base/coord-ele-math/coords.mjs': ['getAllInBox'],
  'extensions/renderer/base/coord-ele-math/edge-control-points.mjs': [
    'findTaxiPoints',
    'findBezierPoints',
    'findLoopPoints',
    'findCompoundLoopPoints',
    'findHaystackPoints',
  ],
  'extensions/renderer/base/node-shapes.mjs': [
    'generateBarrel',

    'generateCutRectangle',
    'generateRoundPolygon',
  ],
  'extensions/renderer/canvas/drawing-edges.mjs': ['drawEdgeTrianglePath'],
  'extensions/renderer/canvas/drawing-nodes.mjs': ['drawPie', 'drawStripe'],
  'extensions/renderer/canvas/drawing-shapes.mjs': ['drawBarrelPath', 'drawCutRectanglePath'],
  'extensions/renderer/base/coord-ele-math/labels.mjs': [
    'calculateEndProjection',
    'createControlPointInfo',
  ],
  'math.mjs': ['sqdistToQuadraticBezier'],
  'selector/parse.mjs': ['toString'],
  'style/get-for-ele.mjs': ['getAnimationStartStyle'],
  'style/json.mjs': ['json'],
  'util/colors.mjs': ['hsl2tuple'],
  'stylesheet.mjs': ['css', 'generateStyle', 'appendToStyle'],
}
