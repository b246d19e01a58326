// The works behind an export as records of the Citation Style Language, which the writers of BibTeX and RIS take.
// The note of a record says what it stands behind, how surely it is the paper cited, and what it says.
import { parseSelection } from '../../domain/scope/scope.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Paper } from '../../domain/review/schemaLiterature.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { STATUS_WORDS, VERDICT_WORDS } from '../../domain/words/claimTerms.ts'
import { pairName } from '../../domain/words/pairName.ts'
import { reviewCitation } from '../figure.ts'
import type { Work } from './worksBehind.ts'

/** A record without the fields that are this project's own. */
export type CslRecord = Omit<Paper, 'custom'> & { readonly note: string }

interface NoteWords {
  readonly cited: (numbers: string, status: string) => string
  readonly found: string
  readonly behind: (arrows: string) => string
  /** An arrow, and in brackets what the paper says of it. */
  readonly arrow: (name: string, said: string) => string
  readonly unread: string
  readonly at: (locators: string, review: string) => string
}

const WORDS: Readonly<Record<Language, NoteWords>> = {
  en: {
    cited: (numbers, status) => `Cited as ${numbers} (${status})`,
    found: 'Found beside the review, not cited for this',
    behind: (arrows) => `Bears on: ${arrows}`,
    arrow: (name, said) => `${name} (${said})`,
    unread: 'not checked for this',
    at: (locators, review) => `In the review at ${locators} (${review})`,
  },
  zh: {
    cited: (numbers, status) => `综述引为 ${numbers}（${status}）`,
    found: '另行查到，综述未就此引用',
    behind: (arrows) => `所涉箭头：${arrows}`,
    arrow: (name, said) => `${name}（${said}）`,
    unread: '未就此核对',
    at: (locators, review) => `见综述 ${locators}（${review}）`,
  },
}

function arrowName(dataset: Dataset, id: string, lang: Language): string {
  const selection = parseSelection(id)
  if (selection.type !== 'interaction') return id
  return pairName(dataset, selection, lang)
}

function noteOf(dataset: Dataset, work: Work, lang: Language): string {
  const words = WORDS[lang]
  const comma = lang === 'en' ? ', ' : '、'
  const { numbers, status, saidOf, locators } = work
  const marks = numbers.map((number) => `[${number}]`).join('')
  const arrows = [...saidOf].map(([id, verdicts]) => {
    const said = verdicts.map((verdict) => VERDICT_WORDS[verdict][lang].toLowerCase())
    return words.arrow(arrowName(dataset, id, lang), said.join(comma) || words.unread)
  })
  return [
    status === null ? words.found : words.cited(marks, STATUS_WORDS[status][lang].toLowerCase()),
    // A paper that was picked by itself stands behind no arrow.
    ...(arrows.length > 0
      ? [
          words.behind(arrows.join(comma)),
          words.at(locators.join(comma), reviewCitation(dataset.meta, lang)),
        ]
      : []),
  ].join(lang === 'en' ? '. ' : '。')
}

/** The records of some works, in their order, each with a note in `lang` and the language it is written in. */
export function recordsOf(
  dataset: Dataset,
  works: readonly Work[],
  lang: Language,
): readonly CslRecord[] {
  return works.map((work) => {
    const { custom: _custom, ...record } = work.paper
    return { ...record, language: record.language ?? 'en', note: noteOf(dataset, work, lang) }
  })
}
