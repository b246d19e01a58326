// What the keys of a clicker mean on a tour, and where they mean something else. Pure but for asking
// the element that has the focus.
import type { Stride } from '../../domain/lecture/sideSteps.ts'

export const STRIDES = ['next', 'previous', 'first', 'last'] as const satisfies readonly Stride[]

const STRIDE_OF: Readonly<Record<string, Stride>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** What a key steers; null where it does not. */
export function strideOfKey(key: string): Stride | null {
  return STRIDE_OF[key] ?? null
}

/** Whether a key press means nothing but itself: no shortcut, no repeat of a key held down. */
export function isPlainKey(event: KeyboardEvent): boolean {
  return !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.repeat
}

const USES_KEYS =
  'input, textarea, select, dialog, [contenteditable], [role="application"], [role="listbox"], [role="grid"]'
const USES_SPACE = 'button, a, summary, [role="button"]'

/** Whether what has the focus needs a key for itself. */
export function isKeyTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(USES_KEYS)) return true
  if (key === ' ') return target.closest(USES_SPACE) !== null
  // There Escape closes what is open.
  return key === 'Escape' && target.closest('.details, .filters, [role="dialog"]') !== null
}
