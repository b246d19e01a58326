// The classes of each element under a view: gone, muted, how an arrow looks. New elements are added with
// their classes; later only elements whose classes change are touched, in groups.
// Invariant: the current classes are kept here and never read back from the canvas.
import type { Collection, Core, ElementDefinition } from 'cytoscape'
import type { GraphView, Interaction } from '../domain/graph/derive.ts'
import { strengthOf } from '../domain/graph/voices.ts'
import { markedAtBothEnds } from '../notation/bothEnds.ts'
import { strokeStep } from '../notation/lines.ts'
import type { Scene } from '../notation/scene.ts'

/** The class of a width step; arrows of the first step have none. */
export const widthClass = (step: number): string => `wide-${step}`

/** The class of arrows with their mark at both ends. */
export const BOTH_ENDS = 'both-ends'

function classesOfArrow(
  { effect, decidedBy, line, voices }: Interaction,
  hasBothEnds: boolean,
): string {
  const step = strokeStep(strengthOf(voices))
  const classes = [
    effect,
    step > 0 ? widthClass(step) : '',
    line === 'dashed' ? line : '',
    decidedBy === 'general' ? 'muted' : '',
    hasBothEnds ? BOTH_ENDS : '',
  ]
  return classes.filter(Boolean).join(' ')
}

/** The classes of all that a view draws, by id; what is not here is gone. */
function classesOf(scene: Scene | null, view: GraphView): ReadonlyMap<string, string> {
  const classes = new Map<string, string>()
  const marked = scene && markedAtBothEnds(scene, view)
  for (const [id, fit] of view.entities) classes.set(id, fit === 'general' ? 'muted' : '')
  for (const interaction of view.interactions)
    classes.set(interaction.id, classesOfArrow(interaction, marked?.has(interaction.id) === true))
  return classes
}

const split = (classes: string): readonly string[] => classes.split(' ').filter(Boolean)

/** A hidden arrow keeps its classes beside `gone`: less changes now, and when it comes back. */
function classesWhenGone(current: string): string {
  return [...split(current).filter((name) => name !== 'muted' && name !== 'gone'), 'gone'].join(' ')
}

function change(elements: Collection, current: string, next: string): void {
  const [before, after] = [split(current), split(next)]
  const off = before.filter((name) => !after.includes(name))
  const on = after.filter((name) => !before.includes(name))
  if (off.length > 0) elements.removeClass(off.join(' '))
  if (on.length > 0) elements.addClass(on.join(' '))
}

export interface ElementClasses {
  /** Elements that are yet to be added, in the classes that a view gives them: gone, where it has none. */
  readonly withClasses: (
    elements: readonly ElementDefinition[],
    view: GraphView,
  ) => readonly ElementDefinition[]
  /** Changes the elements that are there to what a view makes of them. */
  readonly show: (cy: Core, view: GraphView) => void
}

/** `scene`: none where there is none yet. */
export function createElementClasses(scene: Scene | null = null): ElementClasses {
  const current = new Map<string, string>()
  return {
    withClasses(elements, view) {
      const classes = classesOf(scene, view)
      return elements.map((element) => {
        const { id = '', kind } = element.data
        if (element.group === 'nodes' && kind === undefined) return element
        const assigned = classes.get(id) ?? 'gone'
        current.set(id, assigned)
        return { ...element, classes: [element.classes ?? '', assigned].flat().join(' ') }
      })
    },
    show(cy, view) {
      const classes = classesOf(scene, view)
      const groups = new Map<string, { current: string; next: string; elements: Collection }>()
      for (const [id, before] of current) {
        // Of what is asked about nothing stays, though nobody sees it.
        const whenGone = view.asked ? 'gone' : classesWhenGone(before)
        const next = classes.get(id) ?? whenGone
        if (next === before) continue
        const key = `${before}>${next}`
        const group = groups.get(key) ?? { current: before, next, elements: cy.collection() }
        groups.set(key, group)
        group.elements.merge(cy.getElementById(id))
        current.set(id, next)
      }
      cy.batch(() => {
        for (const { current: before, next, elements } of groups.values()) {
          change(elements, before, next)
        }
      })
    },
  }
}
