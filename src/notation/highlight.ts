// What stands out when something is selected, as ids: it and what it touches; at a step of a tour what the
// step speaks of and nothing else. Canvas
// and figures light the same; neither decides it for itself. Nothing here says how light looks.
import type { GraphView, Interaction } from '../domain/graph/derive.ts'
import { standIns } from '../domain/graph/viewGraph.ts'
import { parsePath } from '../domain/scope/path.ts'
import { claimPicker } from '../domain/scope/claimPicker.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import type { ViewFile } from '../domain/review/schemaViews.ts'
import type { Scope } from '../domain/scope/scope.ts'
import type { Scene } from './scene.ts'

export interface Highlight {
  /** An entity or an arrow, which is drawn or was before a filter; null where only what is spoken of stands out. */
  readonly picked: string | null
  /** Entities and arrows that stand out, the picked one among them; the rest fades. */
  readonly ids: ReadonlySet<string>
  readonly marks?: AnswerMarks | undefined
}

/** What a box is marked with where something is pushed. */
export interface AnswerMark {
  readonly sign: 'up' | 'down' | 'open'
  /** Whether it is pushed itself, and does not answer. */
  readonly isPush: boolean
}

export type AnswerMarks = ReadonlyMap<string, AnswerMark>

/** What a step of a tour speaks of, as ids. */
export interface Spoken {
  readonly marks?: AnswerMarks
  readonly names: readonly string[]
  readonly arrows: readonly string[]
}

/** The same as a view draws it: a family stands in for a member that the view folds. */
export function spokenInView(
  dataset: Pick<Dataset, 'entities'>,
  view: ViewFile,
  { names, arrows }: Spoken,
): Spoken {
  const standIn = standIns(dataset, view)
  return { names: [...new Set(names.map((id) => standIn.get(id) ?? id))], arrows }
}

/** What a step speaks of, unless the reader has picked something else since, or it speaks of all. */
export function spokenAt(
  step: (Spoken & { readonly link: string }) | undefined,
  picked: string | null,
): Spoken | undefined {
  if (!step || step.names.length + step.arrows.length === 0) return undefined
  return picked === new URLSearchParams(step.link).get('select') ? step : undefined
}

/** Within reach of an entity all that is shown stands out, since the rest has gone; null without reach. */
export function allInReach(
  { select, reach }: Pick<Scope, 'select' | 'reach'>,
  { entities, interactions }: Pick<GraphView, 'entities' | 'interactions'>,
): Spoken | null {
  if (!reach || select === null || !entities.has(select)) return null
  return { names: [...entities.keys()], arrows: interactions.map(({ id }) => id) }
}

/**
 * What stands out where what is selected is no part of the picture: the arrows that fall or turn without what is
 * struck out, else those behind which the selected reference or sentence stands; null where it has none there.
 */
export function behindSelection(
  { interactions }: Pick<GraphView, 'interactions'>,
  select: string | null,
  struck: ReadonlySet<string> | null = null,
): Spoken | null {
  const isPicked = claimPicker(select)
  // What is picked in the picture itself goes before.
  if (select !== null && !isPicked) return null
  const standsOut = ({ id, specific, general }: Interaction) =>
    struck ? struck.has(id) : isPicked && (specific.some(isPicked) || general.some(isPicked))
  const arrows = interactions.filter(standsOut).map(({ id }) => id)
  return arrows.length > 0 ? { names: [], arrows } : null
}

/** What answers a question along the arrows: the chosen chain, or the two ends as long as none is; null without a question. */
export function alongPath(
  dataset: Pick<Dataset, 'entities'>,
  view: ViewFile,
  { path, also }: Pick<Scope, 'path' | 'also'>,
): Spoken | null {
  const asked = path === null ? null : parsePath(dataset, path)
  const ends = asked?.type === 'path' ? [asked.source, asked.target] : []
  if (!asked || ends.length + also.length === 0) return null
  // By name too: an arrow that is asked about is not there, and its ends are.
  const names = [...ends, ...also.flatMap((id) => id.split('--'))]
  return spokenInView(dataset, view, { names, arrows: also })
}

/** The ends of an arrow that is picked, or else nothing but the entity itself. */
function coreOf({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>, picked: string): string[] {
  const edge = edges.find(({ id }) => id === picked)
  if (edge) return [picked, edge.source, edge.target]
  return nodes.some(({ id }) => id === picked) ? [picked] : []
}

function withMarks(highlight: Highlight, spoken: Spoken | null | undefined): Highlight {
  return spoken?.marks ? { ...highlight, marks: spoken.marks } : highlight
}

/**
 * What is highlighted in a scene: what a step speaks of, or else what is `picked`, an entity with its arrows
 * in view and their ends, or an arrow with its ends. Null, or what the scene does not have, highlights
 * nothing and fades nothing.
 */
export function highlightOf(
  scene: Pick<Scene, 'nodes' | 'edges'>,
  { interactions }: Pick<GraphView, 'interactions'>,
  picked: string | null,
  spoken?: Spoken | null,
): Highlight | null {
  const core = picked === null ? [] : coreOf(scene, picked)
  if (!spoken && core.length === 0) return null
  const ids = new Set([...core, ...(spoken?.names ?? [])])
  for (const { id, source, target } of interactions) {
    const isHighlighted = spoken
      ? spoken.arrows.includes(id)
      : source === picked || target === picked
    if (isHighlighted) ids.add(id).add(source).add(target)
  }
  const highlight = { picked: core.length > 0 ? picked : null, ids }
  return withMarks(highlight, spoken)
}
