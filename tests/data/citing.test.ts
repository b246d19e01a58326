// Guards which clauses of a sentence a citation number covers, by the rule of docs/curation.md.
// `citing.txt` holds the shape of every sentence with a number. Which clause a claim comes from is for a
// person to read; that a claim has the numbers of one clause, and no number is lost, is held here.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { referenceNumber } from '../../src/domain/words/cite.ts'
import { real } from '../fixtures.ts'

const { claims, references } = real

/** `[4,12]`, `[14-16]` and `13:` as numbers; empty for what is no number. */
function numbersOf(token: string): readonly number[] {
  const printed = /^\[(.+)\]$|^(\d+):$/.exec(token)
  return (printed?.[1] ?? printed?.[2] ?? '').split(',').flatMap((part) => {
    if (part === '') return []
    const [first = 0, last = first] = part.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}

const isForward = (token: string | undefined) => token?.endsWith(':') === true
const isBackward = (token: string | undefined) => token?.startsWith('[') === true
const isNumber = (token: string | undefined) => isForward(token) || isBackward(token)

/** The clauses, by place, that the number at `at` covers. */
function reachOf(tokens: readonly string[], at: number): readonly number[] {
  const places = [...tokens.keys()]
  if (isForward(tokens[at])) {
    const after = places.slice(at + 1).filter((i) => !isForward(tokens[i]))
    const end = after.find((i) => tokens[i] === ';' || tokens[i] === 'C' || isBackward(tokens[i]))
    const clauses = after.filter((i) => tokens[i] === '-' && i < (end ?? tokens.length))
    return end !== undefined && isBackward(tokens[end]) ? clauses.slice(0, -1) : clauses
  }
  const isOnly = tokens.filter(isNumber).length === 1 && at === tokens.length - 1
  const stop = places
    .slice(0, at)
    .reverse()
    .find((i) => isNumber(tokens[i]) || (tokens[i] === ';' && !isOnly))
  const back = places.slice((stop ?? -1) + 1, at)
  const opened = back.find((i) => tokens[i] === 'R') ?? -1
  const clauses = back.filter((i) => tokens[i] === '-' && i > opened)
  return isForward(tokens[stop ?? -1]) ? clauses.slice(-1) : clauses
}

/** The numbers of each clause of a sentence of that shape. */
function numbersOfClauses(shape: string): readonly (readonly number[])[] {
  const tokens = shape.split(' ')
  const reaches = tokens.map((token, at) => (isNumber(token) ? reachOf(tokens, at) : []))
  return tokens.flatMap((token, place) =>
    token === '-'
      ? [tokens.flatMap((at, i) => (reaches[i]?.includes(place) ? numbersOf(at) : []))]
      : [],
  )
}

const shapes = new Map(
  readFileSync(new URL('citing.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line): [string, string] => {
      const [locator = '', ...shape] = line.split(': ')
      return [locator, shape.join(': ')]
    }),
)

const key = (numbers: readonly number[]) => `[${numbers.join(', ')}]`

describe('a citation number', () => {
  it.each([
    ['covers all clauses before it', '- - - [43]', [[43], [43], [43]]],
    ['covers none after it', '- [4,12] -', [[4, 12], []]],
    ['begins where a report is opened', '- R - - [20]', [[], [20], [20]]],
    ['begins with the first report of several', '- R - R - [55]', [[], [55], [55]]],
    ['ends at the number before it', '- - [33] - [34]', [[33], [33], [34]]],
    ['ends at a semicolon', '- ; - [28] - [1]', [[], [28], [1]]],
    ['passes a semicolon where it alone closes the sentence', '- ; - [17]', [[17], [17]]],
    ['looks forward after a name, up to a conclusion', '- 79: - - C -', [[], [79], [79], []]],
    ['looks forward up to what another closes', '13: - - [14-16] -', [[13], [14, 15, 16], []]],
    [
      'is shared by two names',
      '31: 32: - -',
      [
        [31, 32],
        [31, 32],
      ],
    ],
  ])('%s', (_name, shape, numbers) => {
    expect(numbersOfClauses(shape)).toEqual(numbers)
  })
})

describe('the shapes of the sentences', () => {
  it('hold the numbers that the references say are cited there, and no others', () => {
    const cited = references.flatMap((reference) =>
      reference.custom.citedAt.map((locator) => `${locator} [${referenceNumber(reference)}]`),
    )
    const printed = [...shapes].flatMap(([locator, shape]) =>
      shape.split(' ').flatMap((token) => numbersOf(token).map((n) => `${locator} [${n}]`)),
    )
    expect([...printed].sort()).toEqual([...cited].sort())
  })
})

describe('the claims of a sentence with citations', () => {
  it('have each the numbers of one of its clauses', () => {
    const wrong = claims.filter(({ locator, citations }) => {
      const allowed = numbersOfClauses(shapes.get(locator) ?? '-').map(key)
      return !allowed.includes(key(citations))
    })
    expect(wrong.map(({ id, citations }) => `${id} ${key(citations)}`)).toEqual([])
  })

  it('carry every number of it, but the one of how many patients there are', () => {
    const carried = new Set(claims.map(({ locator, citations }) => `${locator} ${key(citations)}`))
    const lost = [...shapes].flatMap(([locator, shape]) =>
      [...new Set(numbersOfClauses(shape).map(key))]
        .filter((numbers) => numbers !== '[]')
        .map((numbers) => `${locator} ${numbers}`)
        .filter((place) => !carried.has(place)),
    )
    expect(lost).toEqual(['I ¶1 s3 [1]'])
  })
})
