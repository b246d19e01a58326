// Which terms of the glossary stand in a text. The longest form counts: "osteoclast precursor" is no "osteoclast".
import type { TermIn } from '../review/dataset.ts'

interface Form {
  readonly text: string
  readonly term: TermIn
}

const LATIN = /[\p{Script=Latin}\p{Script=Greek}\d]/u

/** Whether a form begins or ends within a word there. Chinese has no such places. */
function isWithinWord(text: string, start: number, end: number): boolean {
  const isJoined = (a: string, b: string) => LATIN.test(a) && LATIN.test(b)
  return (
    isJoined(text.charAt(start - 1), text.charAt(start)) ||
    isJoined(text.charAt(end - 1), text.charAt(end))
  )
}

/** The form that stands at a place; the plural of an English one too. */
function formAt(
  text: string,
  at: number,
  forms: readonly Form[],
): { term: TermIn; end: number } | null {
  for (const form of forms) {
    if (!text.startsWith(form.text, at)) continue
    const end = at + form.text.length
    for (const stop of [end, text.charAt(end) === 's' ? end + 1 : end]) {
      if (!isWithinWord(text, at, stop)) return { term: form.term, end: stop }
    }
  }
  return null
}

/** The terms of some texts, each once, in the order in which they first stand there. */
export function termsIn(glossary: readonly TermIn[], texts: readonly string[]): readonly TermIn[] {
  const forms = glossary
    .flatMap((term) => term.forms.map((text): Form => ({ text: text.toLowerCase(), term })))
    .sort((a, b) => b.text.length - a.text.length)
  const found = new Set<TermIn>()
  for (const text of texts.map((one) => one.toLowerCase())) {
    for (let at = 0; at < text.length;) {
      const form = formAt(text, at, forms)
      if (form) found.add(form.term)
      at = form?.end ?? at + 1
    }
  }
  return [...found]
}
