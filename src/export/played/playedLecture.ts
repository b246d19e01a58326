// A lecture as one HTML file that plays by itself: the picture of each step, its words and notes, and a small program
// that goes from one to the next. Invariant: the file asks no host for anything, runs only that program, and tells all
// of the lecture without it.
import type { Language } from '../../domain/review/vocabulary.ts'
import { escapeXml } from '../../notation/xml.ts'
import { WIDE } from '../slideLayout.ts'
import type { Sheet } from '../paper.ts'
import program from './play.js?raw'
import playStyle from './play.css?raw'
import readStyle from './read.css?raw'
import { PLAYED_WORDS } from './words.ts'
import { waysOf } from './waysOf.ts'
import type { PlayedWays } from './waysOf.ts'

/** A slide that is put before its step: the same picture without the arrow that is asked about. */
export interface PlayedQuestion {
  readonly asked: string
  readonly choices: readonly string[]
  readonly picture: Sheet | null
  readonly legend: Sheet | null
}

/** A step of a lecture as it is played. */
export interface PlayedStep {
  /** "The tour · Step 3 of 8". */
  readonly step: string
  readonly title: string
  readonly text: string
  readonly notes: string | null
  /** Null where the step shows nothing. */
  readonly picture: Sheet | null
  readonly legend: Sheet | null
  readonly scopeWords: string
  readonly source: string
  readonly link: string
  readonly question: PlayedQuestion | null
  /** Taken only if asked for. */
  readonly aside?: true | undefined
}

export interface PlayedLecture {
  readonly title: string
  readonly about: string
  readonly lang: Language
  readonly steps: readonly PlayedStep[]
}

/** What may run and look in the file, by its hash; a test holds these against the texts. */
const HASHES = {
  program: 'sha256-ZY0/HDjIpy3c5QMBfi7ouzlw/w3IO6S3fxa2HOanvF4=',
  style: 'sha256-OVGYcNelFlcHmQQwDlQ7OKWwnt+vvfHSBrez25E/UpQ=',
  /** Within the pictures. */
  lanes: 'sha256-Tz/GGlJMlyscMRVUPdXcwgNHviBuKn/T1CvkHzwBVYw=',
} as const

const POLICY = [
  "default-src 'none'",
  `script-src '${HASHES.program}'`,
  `style-src '${HASHES.style}' '${HASHES.lanes}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const STYLE = readStyle + playStyle

const p = (name: string, text: string): string => `<p class="${name}">${escapeXml(text)}</p>`
const figure = (name: string, sheet: Sheet | null): string =>
  sheet ? `<figure class="${name}">${sheet.svg}</figure>` : ''

function choicesOf({ choices }: PlayedQuestion): string {
  return `<ol class="choices">${choices.map((said) => `<li>${escapeXml(said)}</li>`).join('')}</ol>`
}

function slideOf(played: PlayedStep, ways: PlayedWays, lang: Language): string {
  const { step, title, text, scopeWords, source, link } = played
  const words = PLAYED_WORDS[lang]
  const question = ways.isQuestion ? played.question : null
  // Notes may tell the answer.
  const notes = question ? null : played.notes
  const { picture, legend } = question ?? played
  const isWide = picture && !legend && picture.width / picture.height > WIDE
  const leads = Object.entries({ ...ways.leads, place: step }).map(
    ([name, value]) => ` data-${name}="${escapeXml(value)}"`,
  )
  const said = question ? p('text', question.asked) + choicesOf(question) : p('text', text)
  return (
    `<section class="slide${isWide ? ' wide' : ''}" id="${ways.id}"${leads.join('')}>` +
    figure('picture', picture) +
    `<div class="words"><div class="said">${p('step', step)}<h2>${escapeXml(title)}</h2>${said}</div>` +
    `${figure('legend', legend)}</div>` +
    `<footer>${p('scope', scopeWords)}<p class="source">${escapeXml(source)} ` +
    `<a href="${escapeXml(link)}">${escapeXml(words.open)}</a></p></footer>` +
    (notes === null
      ? ''
      : `<details class="notes"><summary>${words.notes}</summary>${escapeXml(notes)}</details>`) +
    '</section>'
  )
}

function barOf(lang: Language): string {
  const words = PLAYED_WORDS[lang]
  const leads = (['previous', 'next', 'side'] as const).map(
    (to) => `<button type="button" data-to="${to}">${words[to]}</button>`,
  )
  const does = (['notes', 'full'] as const).map(
    (what) => `<button type="button" data-does="${what}">${words[what]}</button>`,
  )
  return (
    `<nav class="bar" aria-label="${words.controls}" hidden="">${leads.join('')}` +
    `<p class="place" role="status"></p><p class="keys">${words.keys}</p>${does.join('')}</nav>`
  )
}

/**
 * The file of a lecture. Each step is there once, with its picture, words and notes; one that asks first is there a
 * second time, before itself, without what it asks.
 */
export function playedLecture({ title, about, lang, steps }: PlayedLecture): string {
  const slides = waysOf(steps.map(({ question, aside }) => ({ asks: question !== null, aside })))
  const drawn = slides.flatMap((ways) => {
    const step = steps[ways.at - 1]
    return step ? [slideOf(step, ways, lang)] : []
  })
  return (
    `<!doctype html>\n<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"/>` +
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"/>` +
    `<title>${escapeXml(title)}</title><link rel="icon" href="data:,"/><style>${STYLE}</style></head>` +
    `<body><header class="about"><h1>${escapeXml(title)}</h1>${p('', about)}</header>` +
    `<main>${drawn.join('')}</main>${barOf(lang)}<script>${program}</script></body></html>\n`
  )
}
