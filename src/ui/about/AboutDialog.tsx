// What this page is, where it comes from, how to cite it, how it counts and who may use it. Native <dialog>,
// so that focus, Escape and what lies behind are the browser's business.
import { useEffect, useRef } from 'react'
import { interactionId } from '../../domain/scope/scope.ts'
import type { Meta } from '../../domain/review/dataset.ts'
import type { ReferenceStatus } from '../../domain/review/vocabulary.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { useLazy } from '../loading/useLazy.ts'
import { PageDialog } from '../dialog/PageDialog.tsx'
import { useApp, useWords } from '../useApp.ts'
import { KEY_ROWS } from '../trail/pageKeys.ts'
import { Citing } from './Citing.tsx'
import { Copyable } from './Copyable.tsx'
import { Offline } from './Offline.tsx'
import { ABOUT_PARTS } from './parts.ts'
import type { AboutPart } from './parts.ts'
import { ABOUT_WORDS } from './words.ts'
import type { AboutWords } from './words.ts'
import '../css/about.css'

function Paragraphs({ of }: { readonly of: readonly string[] }) {
  return of.map((text) => <p key={text}>{text}</p>)
}

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : null
}

/** The fields of the review's record that are there, as rows. */
function recordOf({ source }: Meta, words: AboutWords): readonly (readonly [string, string])[] {
  const { issued } = source
  const year = /\d{4}/.exec(JSON.stringify(issued ?? ''))?.[0]
  const rows: (readonly [string, string | null | undefined])[] = [
    [words.fields.titleAndAuthors, textOf(source['title']) ?? words.unknown],
    [words.fields.journal, textOf(source['container-title'])],
    [words.fields.year, year],
    [words.fields.volume, textOf(source['volume'])],
    [words.fields.issue, textOf(source['issue'])],
    [words.fields.page, textOf(source['page'])],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

function What() {
  const { lang } = useWords()
  const words = ABOUT_WORDS[lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  return (
    <>
      <Paragraphs of={words.what} />
      <h4>{words.knownOfReview}</h4>
      <dl>
        {[...recordOf(meta, words), [words.fields.note, meta.source.note[lang]] as const].map(
          ([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  )
}

function Places() {
  const { lang } = useWords()
  const words = ABOUT_WORDS[lang]
  return (
    <>
      <Paragraphs of={words.places} />
      <dl>
        {words.letters.map(([letter, meaning]) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Counts() {
  const { lang } = useWords()
  const words = ABOUT_WORDS[lang]
  const { claims, entities, meta } = useApp((state) => state.dataset)
  const statuses = useApp(({ library }) => library?.statuses)
  const literature = useLazy(LITERATURE)
  const counts = {
    sentences: new Set(claims.map(({ locator }) => locator)).size,
    claims: claims.length,
    arrows: new Set(claims.map(({ source, target }) => interactionId(source, target))).size,
    entities: entities.size,
  }
  const known = (status: ReferenceStatus) => statuses?.filter((one) => one === status).length ?? 0
  const byStatus = {
    identified: known('identified'),
    probable: known('probable'),
    unresolved: known('unresolved'),
  }
  return (
    <>
      <p>{words.counts(counts)}</p>
      {statuses && <p>{words.statuses(byStatus, meta.referenceCount)}</p>}
      {literature && <p>{words.papers(literature.papers.length)}</p>}
    </>
  )
}

function Keys() {
  const { lang } = useWords()
  return (
    <>
      <dl>
        {KEY_ROWS.map(({ shown, about }) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{about[lang]}</dd>
          </div>
        ))}
      </dl>
      <p>{ABOUT_WORDS[lang].keys}</p>
    </>
  )
}

function Licence() {
  const { lang } = useWords()
  const { licence, release } = useApp(({ dataset }) => dataset.meta)
  return <Paragraphs of={ABOUT_WORDS[lang].licence(licence, release)} />
}

function Fault() {
  const words = ABOUT_WORDS[useWords().lang]
  const release = useApp(({ dataset }) => dataset.meta.release)
  return (
    <>
      <Paragraphs of={words.fault} />
      <Copyable name={words.report} text={words.reportText(window.location.href, release)} />
    </>
  )
}

const CONTENTS = {
  about: What,
  cite: Citing,
  places: Places,
  counts: Counts,
  keys: Keys,
  offline: Offline,
  licence: Licence,
  fault: Fault,
} satisfies Record<AboutPart, () => React.ReactNode>

export interface AboutDialogProps {
  /** The part that is asked for. */
  readonly part: AboutPart
  readonly onClose: () => void
}

export function AboutDialog({ part, onClose }: AboutDialogProps) {
  const page = useWords()
  const words = ABOUT_WORDS[page.lang]
  const asked = useRef<HTMLHeadingElement>(null)
  useEffect(
    function goToPart() {
      if (part !== 'about') asked.current?.scrollIntoView({ block: 'start' })
      asked.current?.focus({ preventScroll: true })
    },
    [part],
  )
  return (
    <PageDialog className="about" title={words.open} onClose={onClose}>
      <div className="about-body">
        {ABOUT_PARTS.map((id) => {
          const Content = CONTENTS[id]
          return (
            <section key={id} aria-labelledby={`about-${id}`}>
              <h3 id={`about-${id}`} tabIndex={-1} ref={id === part ? asked : undefined}>
                {words.parts[id]}
              </h3>
              <Content />
            </section>
          )
        })}
      </div>
    </PageDialog>
  )
}
