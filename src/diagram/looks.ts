// What a view makes of each element, as classes: whether it is gone or muted, how an arrow looks. New
// elements come with them; of those that are there only the ones that differ are touched, in groups.
// Invariant: what an element wears is known here and never asked of the canvas.
import type { Collection, Core, ElementDefinition } from 'cytoscape'
import type { GraphView, Interaction } from '../domain/graph/derive.ts'
import { strokeStep } from '../notation/lines.ts'

/** The class of a width step; arrows of the first step have none. */
export const widthClass = (step: number): string => `wide-${step}`

function lookOf({ effect, fit, line, specific, general }: Interaction): string {
  const step = strokeStep(specific.length + general.length)
  const classes = [
    effect,
    step > 0 ? widthClass(step) : '',
    line === 'dashed' ? line : '',
    fit === 'general' ? 'muted' : '',
  ]
  return classes.filter(Boolean).join(' ')
}

/** The classes of all that a view draws, by id; what is not here is gone. */
function looksOf(view: GraphView): ReadonlyMap<string, string> {
  const looks = new Map<string, string>()
  for (const [id, fit] of view.entities) looks.set(id, fit === 'general' ? 'muted' : '')
  for (const interaction of view.interactions) looks.set(interaction.id, lookOf(interaction))
  return looks
}

const split = (classes: string): readonly string[] => classes.split(' ').filter(Boolean)

/** What goes keeps its look under the cloak: there is less to change, now and when it comes back. */
function goneFrom(worn: string): string {
  return [...split(worn).filter((name) => name !== 'muted' && name !== 'gone'), 'gone'].join(' ')
}

function change(elements: Collection, worn: string, next: string): void {
  const [before, after] = [split(worn), split(next)]
  const off = before.filter((name) => !after.includes(name))
  const on = after.filter((name) => !before.includes(name))
  if (off.length > 0) elements.removeClass(off.join(' '))
  if (on.length > 0) elements.addClass(on.join(' '))
}

export interface Looks {
  /** Elements that are yet to be added, in the classes that a view gives them. */
  readonly dress: (
    elements: readonly ElementDefinition[],
    view: GraphView,
  ) => readonly ElementDefinition[]
  /** Changes the elements that are there to what a view makes of them. */
  readonly show: (cy: Core, view: GraphView) => void
}

export function createLooks(): Looks {
  const worn = new Map<string, string>()
  return {
    dress(elements, view) {
      const looks = looksOf(view)
      return elements.map((element) => {
        const { id = '', kind } = element.data
        if (element.group === 'nodes' && kind === undefined) return element
        const look = looks.get(id) ?? 'gone'
        worn.set(id, look)
        return { ...element, classes: [element.classes ?? '', look].flat().join(' ') }
      })
    },
    show(cy, view) {
      const looks = looksOf(view)
      const groups = new Map<string, { worn: string; next: string; elements: Collection }>()
      for (const [id, before] of worn) {
        const next = looks.get(id) ?? goneFrom(before)
        if (next === before) continue
        const key = `${before}>${next}`
        const group = groups.get(key) ?? { worn: before, next, elements: cy.collection() }
        groups.set(key, group)
        group.elements.merge(cy.getElementById(id))
        worn.set(id, next)
      }
      cy.batch(() => {
        for (const { worn: before, next, elements } of groups.values()) {
          change(elements, before, next)
        }
      })
    },
  }
}
