// What scrolls within the page: on which sides it goes on, for the stylesheet (css/rows.css), and a tab stop where
// nothing in it takes the focus, since not every browser gives one. Without a name it holds what does.
import { useMemo } from 'react'

const TAKES_FOCUS = 'a[href], button, input, select, summary, [tabindex="0"]'

function sidesOf(box: HTMLElement): readonly string[] {
  const { overflowX, overflowY } = getComputedStyle(box)
  const [after, below] = [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight]
  // Less than a pixel is rounding.
  return [
    overflowX === 'auto' && box.scrollLeft > 1 && 'left',
    overflowX === 'auto' && after - box.scrollLeft > 1 && 'right',
    overflowY === 'auto' && box.scrollTop > 1 && 'up',
    overflowY === 'auto' && below - box.scrollTop > 1 && 'down',
  ].filter((side) => side !== false)
}

/** What was given the role of a region, to be taken back. */
const regions = new WeakSet<HTMLElement>()

function giveTabStop(box: HTMLElement, name: string): void {
  box.tabIndex = 0
  if (!box.role && box.tagName !== 'SECTION') {
    box.role = 'region'
    regions.add(box)
  }
  box.ariaLabel = name
}

/** What does not scroll any more is no landmark either. */
function takeTabStop(box: HTMLElement): void {
  box.tabIndex = -1
  if (!regions.delete(box)) return
  box.role = null
  box.ariaLabel = null
}

function tell(box: HTMLElement, name: string): void {
  const sides = sidesOf(box)
  box.dataset['goesOn'] = sides.join(' ')
  if (name === '' || box.querySelector(TAKES_FOCUS)) return
  if (sides.length > 0) giveTabStop(box, name)
  else if (box !== document.activeElement) takeTabStop(box)
}

/** Not by pointer: what moves under a pressed finger is not clicked. */
function showFocused({ target }: FocusEvent): void {
  if (!(target instanceof Element) || !target.matches(':focus-visible')) return
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** For the `ref` of what scrolls; with a name it is a stop of the keyboard where nothing in it is one. */
export function followScroller(name: string) {
  return (box: HTMLElement | null) => {
    if (!box) return
    const update = () => {
      tell(box, name)
    }
    const sizes = new ResizeObserver(update)
    const followParts = () => {
      for (const part of [box, ...box.children]) sizes.observe(part)
    }
    const parts = new MutationObserver(followParts)
    parts.observe(box, { childList: true })
    followParts()
    box.addEventListener('scroll', update, { passive: true })
    box.addEventListener('focusin', showFocused)
    return () => {
      sizes.disconnect()
      parts.disconnect()
      box.removeEventListener('scroll', update)
      box.removeEventListener('focusin', showFocused)
    }
  }
}

/** The same for as long as the name is. */
export function useScroller(name = '') {
  return useMemo(() => followScroller(name), [name])
}
