// Where the page of each thing stands, below the address of the explorer. Law: a thing keeps its address as long as it
// keeps its id, whatever the explorer's own links become.
import type { Scope } from '../../domain/scope/scope.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { linkOfScope } from '../../store/url.ts'

/** What has a page of its own. */
export const PAGE_KINDS = ['claim', 'arrow', 'question', 'reference', 'paper'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** Where the pages of a kind stand: `claims`. */
function folderOf(kind: PageKind): string {
  return `${kind}s`
}

/** `claims/1.2.2-p1-s1-a.html`; ids hold letters, digits, dots and hyphens alone. */
export function addressOf(kind: PageKind, id: string): string {
  return `${folderOf(kind)}/${id}.html`
}

/** From one page to another. */
export function besides(kind: PageKind, id: string): string {
  return `../${addressOf(kind, id)}`
}

/** From a page to what the explorer shows of it. */
export function explorerLink(lang: Language, shown: Partial<Scope> = {}): string {
  return `../${linkOfScope({ ...DEFAULT_SCOPE, ...shown, lang })}`
}
