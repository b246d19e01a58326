// The words of the page, the exports and the tours: one thing has one Chinese word, English has its
// straight apostrophe, and what the legend of the page and of a figure explain alike is worded alike.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../src/domain/review/vocabulary.ts'
import { FIGURE_WORDS } from '../src/export/words.ts'
import { LEGEND_WORDS } from '../src/ui/diagram/legendWords.ts'

const root = new URL('..', import.meta.url)
const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`)
const sources = [...filesOf('src', /\.tsx?$/), ...filesOf('data/tours', /\.json$/), 'index.html']
const lines = sources.flatMap((file) =>
  readFileSync(new URL(file, root), 'utf8')
    .split('\n')
    .map((line, i) => ({ where: `${file}:${i + 1}`, line })),
)
const found = (pattern: RegExp) =>
  lines.filter(({ line }) => pattern.test(line)).map(({ where }) => where)

/** A word that was once used beside the settled one. */
const SETTLED: readonly (readonly [settled: string, other: RegExp])[] = [
  ['泛指论断', /一般性论断/],
  ['条目', /实体/],
  ['网格', /方格/],
  ['演示', /放映|讲课/],
  ['条箭头', /个箭头/],
  ['箭头', /相互作用/],
  ['有分歧的箭头', /有争议的箭头/],
]

describe('the words', () => {
  test('there are some to look at', () => {
    expect(found(/泛指论断/).length).toBeGreaterThan(5)
  })

  test.each(SETTLED)('%s is always called so', (_settled, other) => {
    expect(found(other)).toEqual([])
  })

  // "Interaction" is the word of the data and of what is exported for programs.
  test('an arrow is no interaction in any sentence', () => {
    const sentences = lines
      .filter(({ where }) => !/^src\/(?:wire|export\/networks)\//.test(where))
      .flatMap(({ where, line }) =>
        [...line.matchAll(/(['`"])((?:(?!\1).)+)\1/g)].map(([, , text = '']) => ({
          where,
          text: text.replaceAll(/\$\{[^}]*\}/g, '…'),
        })),
      )
      .filter(({ text }) => text.includes(' '))
    expect(sentences.length).toBeGreaterThan(1000)
    expect(sentences.filter(({ text }) => /(?<![-\w])interactions?\b/i.test(text))).toEqual([])
  })

  // Where Arial is missing, a curly apostrophe comes from a Chinese font, as wide as a character.
  test('no English word has a curly apostrophe', () => {
    expect(found(/[a-z]’/i)).toEqual([])
  })

  test.each(LANGUAGES)('the legend of the page and that of a figure agree in %s', (lang) => {
    const { solid, dashed, muted, balance } = FIGURE_WORDS[lang]
    expect(LEGEND_WORDS[lang]).toMatchObject({ solid, dashed, muted, balance })
  })
})
