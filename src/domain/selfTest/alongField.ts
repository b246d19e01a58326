// One view as a field of questions: its arrows, which of them can be reasoned with, and which things are far enough
// apart to be asked about.
import { derive } from '../graph/derive.ts'
import type { Interaction } from '../graph/derive.ts'
import { isOfDifferentCells, stepsOf } from '../graph/steps.ts'
import type { Step } from '../graph/steps.ts'
import { viewGraph } from '../graph/viewGraph.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import { lineageOf } from '../scope/facets.ts'
import { DEFAULT_SCOPE } from '../scope/scope.ts'
import { areAkin } from './askable.ts'

/** One view with all its arrows. */
export interface Field {
  readonly view: ViewFile
  readonly arrows: readonly Interaction[]
  readonly steps: readonly Step[]
  /** Whether the two are worth asking about: nothing is said of them directly, and neither is the other. */
  readonly areApart: (source: string, target: string) => boolean
}

export type Known = Pick<Dataset, 'claims' | 'entities' | 'views' | 'meta'>

/** How long names begin, which tells that "mitochondria" and "mitochondrial" are of one thing. */
const STEM = 7

/** Whether two names share a long word: a stage of autophagy is no answer to a push of autophagy. */
function shareStem({ entities }: Known, one: string, other: string): boolean {
  const stems = (id: string) =>
    (
      entities
        .get(id)
        ?.label.en.toLowerCase()
        .match(/[a-z]{7,}/g) ?? []
    ).map((word) => word.slice(0, STEM))
  const own = stems(one)
  return stems(other).some((stem) => own.includes(stem))
}

export function apartIn(dataset: Known): Field['areApart'] {
  const joined = new Set<string>(dataset.claims.map(({ source, target }) => `${source} ${target}`))
  return (source, target) => {
    if (source === target || areAkin(dataset, source, target)) return false
    if (shareStem(dataset, source, target)) return false
    const to = [...withMembers(dataset, target)]
    return ![...withMembers(dataset, source)].some((from) =>
      to.some((id) => joined.has(`${from} ${id}`)),
    )
  }
}

export function fieldOf(dataset: Known, view: ViewFile, areApart: Field['areApart']): Field {
  const scope = { ...DEFAULT_SCOPE, view: view.id, all: true }
  const lineage = lineageOf(dataset.meta)
  const arrows = derive(viewGraph(dataset, view), scope, lineage).interactions
  return { view, arrows, steps: stepsOf(arrows, { scope, lineage }), areApart }
}

/** What makes a step unfit to be reasoned with. */
const UNFIT = ['hypothesised', 'correlated', 'elsewhere', 'mostly'] as const

const isContradicted = ({ caveatKinds = [] }: Claim) => caveatKinds.includes('contradiction')

/** Said outright, of bone, and in one way or clearly in both. */
const isFirmStep = ({ flaws, sign, claims }: Step): boolean =>
  !UNFIT.some((flaw) => flaws.includes(flaw)) && (sign === 0 || !claims.some(isContradicted))

/** Whether a chain can be followed: its steps are firm, and one cell may hold all of them. */
export const isFirm = (steps: readonly Step[]): boolean =>
  steps.every(isFirmStep) && !isOfDifferentCells(steps)
