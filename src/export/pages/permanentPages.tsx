// All permanent pages as files: one for each claim, arrow, open question, number of the review and paper, and a list of
// each kind.
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../domain/review/vocabulary.ts'
import { addressOf, PAGE_KINDS } from './addresses.ts'
import type { PageKind } from './addresses.ts'
import { arrowPages } from './arrowPage.tsx'
import { claimPages } from './claimPage.tsx'
import { PageFrame } from './PageFrame.tsx'
import type { Page, Sources } from './PageFrame.tsx'
import { questionPages } from './questionPage.tsx'
import { paperPages, referencePages } from './recordPages.tsx'
import { PAGE_WORDS } from './words.ts'

/** JSON that can stand in a script element: nothing in it ends the element. */
const inScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')

function written(page: Page, sources: Sources): string {
  const linked = { '@context': 'https://schema.org', ...page.linked }
  const script = `<script type="application/ld+json">${inScript(linked)}</script></head>`
  const html = renderToStaticMarkup(<PageFrame {...sources} {...page} />)
  return `<!doctype html>\n${html.replace('</head>', () => script)}\n`
}

function listOf(kind: PageKind, pages: readonly Page[]): Page {
  const title = (lang: Language) => PAGE_WORDS[lang].lists[kind]
  return {
    kind,
    id: 'index',
    title: { en: title('en'), zh: title('zh') },
    tell: ({ lang }) => (
      <ul>
        {pages.map((page) => (
          <li key={page.id}>
            <a href={`${page.id}.html`}>{page.title[lang]}</a>
          </li>
        ))}
      </ul>
    ),
    linked: { '@type': 'CollectionPage', name: title('en') },
  }
}

const MAKERS: Readonly<Record<PageKind, (sources: Sources) => readonly Page[]>> = {
  claim: claimPages,
  arrow: arrowPages,
  question: questionPages,
  reference: referencePages,
  paper: paperPages,
}

/**
 * Every permanent page by its address below the explorer; each writes itself as HTML in both languages with JSON-LD
 * after schema.org. The pages need `pages.css` one folder above them, and no script.
 */
export function permanentPages(sources: Sources): ReadonlyMap<string, () => string> {
  return new Map(
    PAGE_KINDS.flatMap((kind) => {
      const pages = MAKERS[kind](sources)
      return [...pages, listOf(kind, pages)].map((page): [string, () => string] => [
        addressOf(kind, page.id),
        () => written(page, sources),
      ])
    }),
  )
}
