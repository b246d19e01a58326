// The window of the notes as the browser has it: opened, taken up again by a page that comes back, and told
// when its page goes. Invariant: no script of its own runs in it, so what it says last stays true without one.
import type { Language } from '../../domain/review/vocabulary.ts'
import { NOTES_STYLE } from './notesStyle.ts'
import { LECTURE_WORDS } from './words.ts'

/** By the name a page that has been reloaded finds the window that it had opened. */
const NAME = 'bone-autophagy-notes'
const FEATURES = 'popup,width=900,height=720'
const LOST = 'lost'

export interface NotesPopup {
  readonly window: Window
  /** Where the notes are drawn; another one once the window itself has been reloaded. */
  readonly body: HTMLElement
}

/** When the timer of the open notes was started, kept for this tab alone; null while none are open. */
export function notesSince(): number | null {
  try {
    const since = sessionStorage.getItem(NAME)
    return since === null ? null : Number(since)
  } catch {
    return null
  }
}

/** What a page that comes back has to know; without storage it has to be asked again, by N. */
export function keepNotesSince(since: number | null): void {
  try {
    if (since === null) sessionStorage.removeItem(NAME)
    else sessionStorage.setItem(NAME, String(since))
  } catch {
    // Then the window says that its page has gone, and stays so.
  }
}

/** Nothing tells a page that a window of its own has been closed, or reloaded by hand: it has to look. */
export function stateOfNotes({ window, body }: NotesPopup): 'open' | 'closed' | 'emptied' {
  if (window.closed) return 'closed'
  try {
    return window.document.body === body ? 'open' : 'emptied'
  } catch {
    // Another site stands in it now.
    return 'closed'
  }
}

export function nameNotes({ window }: NotesPopup, lang: Language): void {
  window.document.title = LECTURE_WORDS[lang].notesTitle
  window.document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
}

/** Its look as an object of that window: the policy of the page, which holds there too, takes no text. */
function notesSheets({ document: { defaultView } }: Window): CSSStyleSheet[] {
  if (!defaultView) return []
  const sheet = new defaultView.CSSStyleSheet()
  sheet.replaceSync(NOTES_STYLE)
  return [sheet]
}

/**
 * The window of the notes, emptied; null where the browser forbids it. A new one needs a key press, the
 * one that is there does not.
 */
export function openNotes(lang: Language): NotesPopup | null {
  const opened = window.open('', NAME, FEATURES)
  if (!opened) return null
  const { head, body } = opened.document
  head.replaceChildren()
  opened.document.adoptedStyleSheets = notesSheets(opened)
  body.replaceChildren()
  body.removeAttribute(`data-${LOST}`)
  const popup = { window: opened, body }
  nameNotes(popup, lang)
  keepNotesSince(notesSince() ?? Date.now())
  return popup
}

/** The window that was open when this page was last here, if it still is. */
export function takeUpNotes(lang: Language): NotesPopup | null {
  if (notesSince() === null) return null
  const popup = openNotes(lang)
  if (!popup) keepNotesSince(null)
  return popup
}

export function closeNotes(popup: NotesPopup | null): void {
  keepNotesSince(null)
  popup?.window.close()
}

/** Puts in the place of the notes that their page has gone, in both languages, since neither can be chosen. */
export function sayLost({ body }: NotesPopup): void {
  const lost = body.ownerDocument.createElement('div')
  lost.className = LOST
  for (const words of [LECTURE_WORDS.en, LECTURE_WORDS.zh]) {
    const line = body.ownerDocument.createElement('p')
    line.textContent = words.notesLost
    lost.append(line)
  }
  body.append(lost)
  body.setAttribute(`data-${LOST}`, '')
}

/** For a page that the browser had only put aside. */
export function sayFound({ body }: NotesPopup): void {
  body.querySelector(`.${LOST}`)?.remove()
  body.removeAttribute(`data-${LOST}`)
}
