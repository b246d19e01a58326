// Guards that the built page asks nothing of the oldest browsers that they do not know, the libraries in
// it included, which no compiler checks.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const DIST = path.resolve(import.meta.dirname, '../../dist')
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:js|css|html)$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(DIST, name), 'utf8') }))

/** Names that came after the language the page is written in, and that nothing else is called by. */
const NEWER =
  /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|withResolvers|groupBy|fromAsync|isWellFormed|toWellFormed|canParse)\b/g

describe('the built page', () => {
  it('calls nothing newer than its language', () => {
    const scripts = files.filter(({ name }) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(5)
    const found = scripts.flatMap(({ name, text }) =>
      [...text.matchAll(NEWER)].map(([call]) => `${name}: ${call}`),
    )
    expect(found).toEqual([])
  })

  it('asks for the width of the window as every browser reads it', () => {
    const asked = files.flatMap(({ name, text }) =>
      [...text.matchAll(/@media([^{}]*)\{/g)].map(([, query = '']) => ({ name, query })),
    )
    expect(asked.filter(({ query }) => query.includes('width')).length).toBeGreaterThan(5)
    expect(asked.filter(({ query }) => /[<>]/.test(query))).toEqual([])
  })
})
