// Guards the rewriting of finished chunks: every way to a later part leads through retryImport, and what the
// page itself is made of stays as it was.
import { expect, it } from 'vitest'
import { withRetryImports } from '../../src/build/retryImports.ts'

const PAGE = 'assets/page.js'
const later = (code: string, ...imports: string[]) => ({
  code,
  isEntry: false,
  imports: imports.map((name) => `assets/${name}.js`),
})
const made = (chunks: Readonly<Record<string, ReturnType<typeof later>>>) =>
  withRetryImports(
    new Map([
      [
        PAGE,
        {
          code: 'import{a as b}from"./runtime.js";',
          isEntry: true,
          imports: ['assets/runtime.js'],
        },
      ],
      ['assets/runtime.js', later('export{e as a}')],
      ...Object.entries(chunks).map(([name, chunk]) => [`assets/${name}.js`, chunk] as const),
    ]),
  )
const FRESH = (name: string) => `globalThis.retryImport("./${name}.js",a=>import(a))`

it('an import of a part asks for its address', () => {
  const code = 'x=()=>import(`./part.js`);y=()=>import("./part.js");z=import(w)'
  expect(made({ one: later(code) }).get('assets/one.js')).toBe(
    `x=()=>${FRESH('part')};y=()=>${FRESH('part')};z=import(w)`,
  )
})

it('what later chunks share is waited for, what the page has is imported as before', () => {
  const code =
    'import{r as e}from"./runtime.js";import{t as n,$ as r}from"./shared.js";import{o}from"./other.js";f(n)'
  const chunks = made({
    part: later(code, 'runtime', 'shared', 'other'),
    shared: later('import{c as d}from"./page.js";g(d)', 'page'),
    other: later('h()'),
  })
  expect(chunks.get('assets/part.js')).toBe(
    'import{r as e}from"./runtime.js";' +
      `const[{t:n,$:r},{o}]=await Promise.all([${FRESH('shared')},${FRESH('other')}]);f(n)`,
  )
  expect(chunks.get('assets/shared.js')).toBe('import{c as d}from"./page.js";g(d)')
  expect(chunks.get(PAGE)).toBe('import{a as b}from"./runtime.js";')
})

it('a chunk imported for nothing but its effects is waited for as well', () => {
  expect(
    made({ part: later('import"./side.js";f()', 'side'), side: later('g()') }).get(
      'assets/part.js',
    ),
  ).toBe(`const[{}]=await Promise.all([${FRESH('side')}]);f()`)
})

it('the build stops at chunks that would wait for each other, and at an import it cannot read', () => {
  expect(() =>
    made({
      one: later('import{a}from"./two.js"', 'two'),
      two: later('import{b}from"./one.js"', 'one'),
    }),
  ).toThrow('in a circle')
  expect(() =>
    made({ one: later('import*as a from"./two.js"', 'two'), two: later('f()') }),
  ).toThrow('not understood')
})
