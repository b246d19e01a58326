// The keys that lead to the search from anywhere: one table for the listener and for those who hear of them.
import { plainKey } from '../plainKey.ts'

/** As a browser tells a screen reader of them. */
export const SEARCH_KEYS = '/ Control+K Meta+K'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether a key asks for the search. A Chinese layout may type 、 where the stroke lies. */
export function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  if (altKey) return false
  if (ctrlKey !== metaKey) return !shiftKey && key.toLowerCase() === 'k'
  return !ctrlKey && ['/', '、'].includes(plainKey(key))
}

/** Whether what has the focus takes letters itself. */
export function takesText(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  return (
    element.matches('input:not([type=checkbox], [type=radio]), textarea, select') ||
    element.isContentEditable
  )
}
