// The picture that stands before the diagram is live answers a press as the diagram will: the box is selected.
import type { AppStore } from '../store/store.ts'
import { SELECTED_PART } from './parts.ts'

declare global {
  interface Window {
    /** The box of the picture that was pressed before the program began (index.html). */
    pressedBox?: string | null
  }
}

const HOST = '#first-picture'

/** The box of the picture under a press; the page's own empty canvas lies over it by then. */
function boxAt({ target, clientX, clientY }: MouseEvent): Element | null {
  if (!(target instanceof Element) || !target.closest(`.canvas, ${HOST}`)) return null
  const under = document.elementsFromPoint(clientX, clientY)
  const drawn = under.find((element) => element.closest(`${HOST} svg`) !== null)
  return drawn?.closest('[data-entity]') ?? null
}

/** A hand that moves further than this while it presses means to move the picture. */
const STILL = 5

function watchHand(): {
  readonly isStill: (event: MouseEvent) => boolean
  readonly stop: () => void
} {
  let down = { clientX: 0, clientY: 0 }
  const onDown = ({ clientX, clientY }: PointerEvent) => {
    down = { clientX, clientY }
  }
  document.addEventListener('pointerdown', onDown)
  return {
    isStill: ({ clientX, clientY }) =>
      Math.hypot(clientX - down.clientX, clientY - down.clientY) <= STILL,
    stop: () => {
      document.removeEventListener('pointerdown', onDown)
    },
  }
}

/** Marks what is selected, as index.html does: the diagram that shows it is yet to come. */
function mark(id: string | null): void {
  document.querySelector(`${HOST} [data-pressed]`)?.removeAttribute('data-pressed')
  const box =
    id === null ? null : document.querySelector(`${HOST} [data-entity="${CSS.escape(id)}"]`)
  box?.setAttribute('data-pressed', '')
}

/** How long the diagram waits for the answer to a press: on a slow line it comes first all the same. */
const PATIENCE_MS = 300

let answer: Promise<unknown> = Promise.resolve()

/** Resolves once what has been pressed is told, which is sooner done than the diagram; at once where nothing was. */
export const pressAnswered = (): Promise<unknown> => answer

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

/**
 * Selects what is pressed of the first picture, and what was before, until the returned function is called. `onPressed`
 * asks for what the details of it need besides.
 */
export function answerPresses(store: AppStore, onPressed: () => void): () => void {
  const select = (id: string | null | undefined) => {
    const { dataset, selected } = store.getState()
    if (!id || !dataset.entities.has(id)) return
    answer = Promise.race([
      SELECTED_PART.attempt().then(nextPaint, () => undefined),
      new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
    ])
    selected(id)
    onPressed()
  }
  const unmark = store.subscribe(({ scope }, before) => {
    if (scope.select !== before.scope.select) mark(scope.select)
  })
  select(window.pressedBox)
  const hand = watchHand()
  const onClick = (event: MouseEvent) => {
    if (hand.isStill(event)) select(boxAt(event)?.getAttribute('data-entity'))
  }
  document.addEventListener('click', onClick)
  return () => {
    unmark()
    hand.stop()
    document.removeEventListener('click', onClick)
  }
}

/** The live diagram has taken its place. */
export function removeFirstPicture(): void {
  document.querySelector(HOST)?.remove()
}
