// What each key does on the diagram: walk the entities by where they stand, their arrows one by one, select, zoom. What is
// pointed at is told by the live line under the diagram. Comes once the picture stands; until then nothing can be walked.
import type { Diagram } from '../../diagram/contract.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import type { Words } from '../../domain/review/vocabulary.ts'
import { nextInDirection } from '../../notation/neighbour.ts'
import type { Direction } from '../../notation/neighbour.ts'
import type { Scene } from '../../notation/scene.ts'
import { enterDetails } from '../focus.ts'

/** As a screen reader tells it of the diagram. */
export const ABOUT_KEYS: Words = {
  en: 'Arrow keys move between entities, Page Down and Page Up step through the arrows of an entity, Enter selects, Escape lets go, plus and minus zoom, 0 fits the diagram. The table shows the same things as text.',
  zh: '方向键在条目之间移动，Page Down 和 Page Up 逐条查看该条目的箭头，回车选中，Esc 取消，加号和减号缩放，0 适合窗口。表格以文字显示同样内容。',
}

export interface KeysOptions {
  readonly diagram: Diagram | null
  readonly scene: () => Scene
  readonly view: GraphView
  readonly pointed: string | null
  readonly onPoint: (id: string | null) => void
  readonly onSelect: (id: string | null) => void
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Whether a key goes from one thing to another, from where one was when the focus went. */
export const isWalk = (key: string): boolean => key in DIRECTIONS || key.startsWith('Page')

/** The next or previous of the arrows at an entity, from the one pointed at. */
function nextArrow(
  view: GraphView,
  pointed: string | null,
  anchor: string | null,
  step: 1 | -1,
): string | null {
  if (pointed === null) return null
  const ends = pointed.split('--')
  const entity = anchor !== null && ends.includes(anchor) ? anchor : ends[0]
  const arrows = view.interactions.filter((i) => i.source === entity || i.target === entity)
  if (arrows.length === 0) return null
  const at = arrows.findIndex(({ id }) => id === pointed)
  const next = at < 0 ? (step === 1 ? 0 : arrows.length - 1) : at + step
  return arrows[(next + arrows.length) % arrows.length]?.id ?? null
}

function walk({ scene, view, pointed }: KeysOptions, direction: Direction): string | null {
  const nodes = scene().nodes.filter(({ id }) => view.entities.has(id))
  const entity = pointed?.split('--')[0]
  const from = nodes.find(({ id }) => id === entity) ?? null
  return nextInDirection(nodes, from, direction)?.id ?? null
}

/** What a key does, or null where it does nothing here. */
export function actionOf(
  key: string,
  options: KeysOptions,
  anchor: string | null,
): (() => void) | null {
  const { diagram, view, pointed, onPoint, onSelect } = options
  const pointAt = (id: string | null) => () => {
    if (id === null) return
    diagram?.point(id, true)
    diagram?.reveal(id)
    onPoint(id)
  }
  const direction = DIRECTIONS[key]
  if (direction) return pointAt(walk(options, direction))
  switch (key) {
    case 'PageDown':
      return pointAt(nextArrow(view, pointed, anchor, 1))
    case 'PageUp':
      return pointAt(nextArrow(view, pointed, anchor, -1))
    case 'Enter':
    case ' ':
      return () => {
        onSelect(pointed)
        if (pointed !== null) enterDetails()
      }
    case 'Escape':
      return () => {
        diagram?.point(null)
        onPoint(null)
        onSelect(null)
      }
    case '+':
    case '=':
      return () => diagram?.zoomBy(1.25)
    case '-':
      return () => diagram?.zoomBy(0.8)
    case '0':
      return () => diagram?.fit()
    default:
      return null
  }
}
