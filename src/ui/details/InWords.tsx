// For those who are new to it: the arrow in plain words, and what the terms in its claims mean. Both are fetched when
// an arrow is first shown; where they do not come, the details are whole without them.
import type { Claim, PlainWordsIn, TermIn } from '../../domain/review/dataset.ts'
import type { Language, SummaryEffect } from '../../domain/review/vocabulary.ts'
import { plainWordsOf } from '../../domain/words/plainWords.ts'
import { termsIn } from '../../domain/words/termsIn.ts'
import type { Lazy } from '../../store/lazy.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useWords } from '../useApp.ts'
import { DETAILS_WORDS } from './words.ts'

const IN_PLACE = { isSaidInPlace: true }

type Plain = Readonly<Record<string, PlainWordsIn>>

const PLAIN: Readonly<Record<Language, Lazy<Plain>>> = {
  en: later(
    'plain-en',
    async () => (await import('virtual:dataset/plain-words-en')).default,
    IN_PLACE,
  ),
  zh: later(
    'plain-zh',
    async () => (await import('virtual:dataset/plain-words-zh')).default,
    IN_PLACE,
  ),
}
const GLOSSARY: Readonly<Record<Language, Lazy<readonly TermIn[]>>> = {
  en: later(
    'terms-en',
    async () => (await import('virtual:dataset/glossary-en')).default,
    IN_PLACE,
  ),
  zh: later(
    'terms-zh',
    async () => (await import('virtual:dataset/glossary-zh')).default,
    IN_PLACE,
  ),
}

interface PlainProps {
  readonly arrow: string
  readonly effect: SummaryEffect
}

/** What the arrow says, for a beginner; nothing where it has no such words, or says something else now. */
export function PlainWords({ arrow, effect }: PlainProps) {
  const { lang } = useWords()
  const view = useApp(({ scope }) => scope.view)
  const plain = useLazy(PLAIN[lang])
  const text = plain && plainWordsOf(plain, { view, arrow, effect })
  return text ? <p className="plain-words">{text}</p> : null
}

/** The terms that stand in the statements of some claims, folded. */
export function TermsHere({ claims }: { readonly claims: readonly Claim[] }) {
  const { lang } = useWords()
  const texts = useApp((state) => state.texts)
  const glossary = useLazy(GLOSSARY[lang])
  if (!glossary || texts?.language !== lang) return null
  const terms = termsIn(
    glossary,
    claims.map(({ id }) => texts.statements[id] ?? ''),
  )
  if (terms.length === 0) return null
  return (
    <details className="terms">
      <summary>{DETAILS_WORDS[lang].terms(terms.length)}</summary>
      <dl>
        {terms.map(({ id, term, definition }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
