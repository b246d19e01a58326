// The curators' sentences: in both languages, each its own, none taken from the review, none saying
// the opposite of its effect. The review itself is not in this repository: `review-runs.txt` holds a
// digest of every run of 13 Chinese characters and of 8 English words in it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nameOf } from '../../src/domain/words/describe.ts'
import { indexDataset } from '../../src/domain/review/dataset.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { shownReferences } from '../../src/domain/words/shownReference.ts'
import { parseDataset } from '../../src/domain/review/parse.ts'
import { readData } from '../../src/build/readData.ts'

const data = parseDataset(readData())
const dataset = indexDataset(splitDataset(data).skeleton)

const DIGEST = 9
const digest = (run: string) => createHash('sha256').update(run).digest('base64').slice(0, DIGEST)
const text = readFileSync(new URL('review-runs.txt', import.meta.url), 'utf8').trim()
const runsOfReview = new Set(text.split('\n'))

function chineseRuns(sentence: string): string[] {
  return [...sentence.matchAll(/[\u4e00-\u9fff]{13,}/g)].flatMap(([run]) =>
    Array.from({ length: run.length - 12 }, (_, i) => run.slice(i, i + 13)),
  )
}

function englishRuns(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[a-z0-9α-ω'-]+/g) ?? []
  return Array.from({ length: Math.max(0, words.length - 7) }, (_, i) =>
    words.slice(i, i + 8).join(' '),
  )
}

/** Where Chinese counts signalling pathways, not ways of doing something. */
const PATHWAYS_COUNTED = [
  '2.2.5-p1-s2-d',
  'ampk-autophagy-direction',
  'ampk-mtor-pathway',
  'lncrna-shared-citations',
  'ref-93 doubt',
  'ref-94 doubt',
  'ref-95 doubt',
  'ref-96 doubt',
]

/** How statements speak of each cell. */
const CELL_NAMES: Readonly<Record<string, readonly [en: RegExp, zh: RegExp]>> = {
  OB: [/osteoblast/i, /成骨细胞|成骨祖细胞/],
  OC: [/osteoclast/i, /破骨细胞/],
  OST: [/osteocyte/i, /(?<![破成软])骨细胞/],
  BMSC: [/BMSC|stem cell/i, /BMSC|干细胞/],
  MSC: [/stem cell/i, /MSC|干细胞/],
  'OC-precursor': [/macrophage|precursor/i, /巨噬|前体/],
  chondrocyte: [/chondrocyte/i, /软骨细胞/],
  NP: [/nucleus pulposus|disc cell/i, /髓核/],
  muscle: [/muscle/i, /肌/],
  PBMC: [/blood|PBMC/i, /血|PBMC/],
  'other-tissue': [/liver|heart|pancrea|fat/i, /肝|心|胰|脂肪/],
}

const notesOnReferences = data.references.flatMap(({ id, custom }) =>
  (['topic', 'basis', 'doubt', 'verdictNote'] as const).flatMap((note) => {
    const words = custom[note]
    return words ? [[`${id} ${note}`, words.en, words.zh] as const] : []
  }),
)

const notesOnPapers = [
  ...data.literature.readings.map(
    ({ paper, number, finding }, i) =>
      [`reading ${i}, [${number ?? ''}] ${paper}`, finding.en, finding.zh] as const,
  ),
  ...data.literature.papers.flatMap(({ id, custom: { note } }) =>
    note ? [[id, note.en, note.zh] as const] : [],
  ),
]

/** Every text of the project that a curator wrote, with where it stands. */
const prose: readonly (readonly [where: string, en: string, zh: string])[] = [
  ...data.claims.map((c) => [c.id, c.statement.en, c.statement.zh] as const),
  ...data.entities.map((e) => [e.id, e.about.en, e.about.zh] as const),
  ...data.caveats.map((c) => [c.id, c.note.en, c.note.zh] as const),
  ...data.coverage.map((c) => [c.locator, c.note.en, c.note.zh] as const),
  ...notesOnReferences,
  ...notesOnPapers,
]

/** In Chinese, with the tours and the views: where a word stands that has to be chosen with care. */
const chinese: readonly (readonly [where: string, zh: string])[] = [
  ...prose.map(([where, , zh]) => [where, zh] as const),
  ...data.views.map(({ id, about }) => [id, about.zh] as const),
  ...data.tours.flatMap(({ id, about, steps }) => [
    [id, about.zh] as const,
    ...steps.flatMap(({ text, notes }, i) =>
      [text.zh, notes.zh].map((zh) => [`${id} ${i + 1}`, zh] as const),
    ),
  ]),
]
const saying = (pattern: RegExp) =>
  chinese.flatMap(([where, zh]) => (pattern.test(zh) ? [where] : []))

describe('what the curators wrote', () => {
  test('the digests are all there', () => {
    expect(runsOfReview.size).toBe(1430)
    expect([...runsOfReview].every((run) => run.length === DIGEST)).toBe(true)
  })

  test('no text shares a run of 13 Chinese characters or 8 English words with the review', () => {
    const copied = prose.flatMap(([where, en, zh]) =>
      [...englishRuns(en), ...chineseRuns(zh)]
        .filter((run) => runsOfReview.has(digest(run)))
        .map((run) => `${where}: ${run}`),
    )
    expect(copied).toEqual([])
  })

  test('no two claims say the same sentence', () => {
    const seen = new Map<string, string>()
    const repeated = data.claims.flatMap(({ id, statement }) =>
      [statement.en, statement.zh].flatMap((sentence) => {
        const other = seen.get(sentence)
        seen.set(sentence, id)
        return other === undefined ? [] : [`${id} and ${other}: ${sentence}`]
      }),
    )
    expect(repeated).toEqual([])
  })

  test('statements name the cell that their context names', () => {
    // A list of all bone cells may be told as one.
    const together = /three kinds of bone cell|^Bone cells work together/
    const unnamed = data.claims
      .filter(({ statement }) => !together.test(statement.en))
      .flatMap(({ id, context, statement: { en, zh } }) =>
        (context.cells ?? [])
          .filter((cell) => {
            const [inEnglish, inChinese] = CELL_NAMES[cell] ?? [/^$/, /^$/]
            return !inEnglish.test(en) || !inChinese.test(zh)
          })
          .map((cell) => `${id} ${cell}: ${en} ${zh}`),
      )
    expect(unnamed).toEqual([])
  })

  test('a number is in one piece wherever it is shown', () => {
    const { texts } = splitDataset(data)
    const shown = (['en', 'zh'] as const).flatMap((lang) => [
      ...Object.values(texts[lang].statements),
      ...shownReferences(data, lang).flatMap(({ custom: { topic, basis, doubt, verdictNote } }) => [
        ...[topic, basis ?? '', doubt ?? '', verdictNote ?? ''],
      ]),
    ])
    expect(shown.filter((one) => /\d \d{3}(?!\d)|\d [万亿]/.test(one))).toEqual([])
    expect(shown.some((one) => one.includes('9\u00a0000\u00a0万'))).toBe(true)
  })

  test('English statements are in English and Chinese ones in Chinese', () => {
    const mixed = [...data.claims, ...data.entities].filter((item) => {
      const { en, zh } = 'statement' in item ? item.statement : item.about
      return /[\u4e00-\u9fff]/.test(en) || !/[\u4e00-\u9fff]/.test(zh)
    })
    expect(mixed.map(({ id }) => id)).toEqual([])
  })

  test('notes on references and papers are Chinese in Chinese, and name the same molecules in both', () => {
    // Names with a capital and a figure (LC3II, Atg7, FIP200) are written alike in both languages.
    const names = (text: string) =>
      [...new Set(text.match(/(?=\w*[A-Z])(?=\w*\d)\w+/g))].sort().join(' ')
    const unlike = [...notesOnReferences, ...notesOnPapers].filter(
      ([, en, zh]) => !/[\u4e00-\u9fff]/.test(zh) || names(en) !== names(zh),
    )
    expect(unlike.map(([where]) => where)).toEqual([])
  })

  test('Chinese calls a signalling pathway 通路, and a way of doing something 途径', () => {
    // A name in Latin letters, a stress or a signal, and then the word for a way.
    expect(saying(/(?:[\w)α-ωκ]\s*|应激|信号)途径/)).toEqual([])
    // What is counted is mostly ways. These are pathways: AMPK and mTOR, as two or as one, and those of the RNAs.
    expect(new Set(saying(/[一两三四五六多几]条.{0,3}通路/))).toEqual(new Set(PATHWAYS_COUNTED))
  })

  test('citations in Chinese stand in the brackets of the tours, and no note shouts', () => {
    expect(saying(/[［］]/)).toEqual([])
    const loud = /\b(?:CLASH|CONFLICT|MORE|LESS|ENHANCES|INCREASED|DECREASED|NOT|BUT|AND)\b/
    expect(prose.flatMap(([where, en]) => (loud.test(en) ? [where] : []))).toEqual([])
  })

  test('a sentence that opens with its source and a verb has the sign of that verb', () => {
    const UP = /^(raises|increases|promotes|activates|induces|stimulates|upregulates|enhances)\b/
    const DOWN = /^(lowers|decreases|inhibits|suppresses|reduces|blocks|weakens|restrains)\b/
    const wrong = data.claims.flatMap(({ id, source, effect, statement }) => {
      const name = nameOf(dataset, source, 'en')
      if (!statement.en.toLowerCase().startsWith(`${name.toLowerCase()} `)) return []
      const rest = statement.en.slice(name.length + 1)
      // "suppresses the fall of …" is a double negative, for a person to read.
      const isDouble = /\b(loss|fall|decline|damage|drop|inhibition)\b/.test(rest)
      const isWrong =
        (effect !== 'increases' && UP.test(rest)) || (effect !== 'decreases' && DOWN.test(rest))
      return isWrong && !isDouble ? [`${id} (${effect}): ${statement.en}`] : []
    })
    expect(wrong).toEqual([])
  })
})
