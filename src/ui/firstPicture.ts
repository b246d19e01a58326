// The picture that stands before the diagram is live answers a press as the diagram will: the box is selected.
import type { AppStore } from '../store/store.ts'
import { SELECTED_PART } from './parts.ts'

declare global {
  interface Window {
    /** The box of the picture that was pressed before the program began (index.html). */
    pressedBox?: string
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

/** How long the diagram waits for the answer to a press: on a slow line it comes first all the same. */
const PATIENCE_MS = 300

let answer: Promise<unknown> = Promise.resolve()

/** Resolves once what was pressed is told, which is sooner done than the diagram; at once where nothing was. */
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
  select(window.pressedBox)
  const onClick = (event: MouseEvent) => {
    const box = boxAt(event)
    if (!box) return
    // As index.html marks it: the diagram with what is picked is yet to come.
    document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
    box.setAttribute('data-pressed', '')
    select(box.getAttribute('data-entity'))
  }
  document.addEventListener('click', onClick)
  return () => {
    document.removeEventListener('click', onClick)
  }
}

/** The live diagram has taken its place. */
export function removeFirstPicture(): void {
  document.querySelector(HOST)?.remove()
}
