// What every permanent page is made of: the same thing told in both languages on one page, so that it has one address.
// Invariant: a page needs no script and no other host.
import type { ReactNode } from 'react'
import type { Dataset, Literature } from '../../domain/review/dataset.ts'
import type { FullDataset } from '../../domain/review/fullDataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { LANGUAGES } from '../../domain/review/vocabulary.ts'
import { explorerLink } from './addresses.ts'
import type { PageKind } from './addresses.ts'
import { PAGE_WORDS } from './words.ts'
import type { PageWords } from './words.ts'

export interface Sources {
  readonly dataset: Dataset
  /** All of the prose, in both languages. */
  readonly full: FullDataset
  readonly literature: Literature
}

/** What a page tells in one language. */
export interface Told extends Sources {
  readonly lang: Language
  readonly words: PageWords
}

const CODES: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' }
const POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'"

interface FactProps {
  readonly name: string
  readonly children: ReactNode
}

/** One line of what is known; nothing where there is nothing to tell. */
export function Fact({ name, children }: FactProps) {
  const isEmpty = children === null || children === '' || children === undefined
  return isEmpty ? null : (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A page of one thing. */
export interface Page {
  readonly kind: PageKind
  readonly id: string
  /** What it is, in a sentence of each language. */
  readonly title: Readonly<Record<Language, string>>
  readonly tell: (told: Told) => ReactNode
  /** The same for machines: schema.org, without its context. */
  readonly linked: object
}

interface FrameProps extends Sources, Page {}

function Article({ lang, ...page }: FrameProps & { readonly lang: Language }) {
  const { dataset, full, literature, kind, title, tell } = page
  const words = PAGE_WORDS[lang]
  const other = LANGUAGES.find((language) => language !== lang) ?? lang
  return (
    <article id={lang} lang={CODES[lang]}>
      <p className="kind">
        {words.kinds[kind]} · <a href="index.html">{words.lists[kind]}</a> ·{' '}
        <a href={`#${other}`} lang={CODES[other]}>
          {words.otherLanguage}
        </a>
      </p>
      <h1>{title[lang]}</h1>
      {tell({ dataset, full, literature, lang, words })}
      <p className="note">{words.ours(dataset.meta.release, dataset.meta.licence)}</p>
    </article>
  )
}

/** A whole page but for its doctype. */
export function PageFrame(page: FrameProps) {
  const { title } = page
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title.en} · ${PAGE_WORDS.en.explorer}`}</title>
        <meta name="description" content={`${title.en} ${title.zh}`} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="../pages.css" />
      </head>
      <body>
        <header>
          {LANGUAGES.map((lang) => (
            <a key={lang} href={explorerLink(lang)} lang={CODES[lang]}>
              {PAGE_WORDS[lang].explorer}
            </a>
          ))}
        </header>
        <main>
          {LANGUAGES.map((lang) => (
            <Article key={lang} {...page} lang={lang} />
          ))}
        </main>
      </body>
    </html>
  )
}
