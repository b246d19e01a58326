// Guards what the policy of the page names: the texts that stand in it, and nothing that only looks like one.
import { expect, it } from 'vitest'
import { hashOf, policyOf, withPolicy } from '../../src/build/contentPolicy.ts'

const PAGE = `<html><head>
  <link rel="modulepreload" href="./a.js">
  <meta charset="utf-8" />
  <script>one()</script><script type="module" src="./a.js"></script>
  <style>p{}</style></head><body><svg><style>.lane{}</style></svg>
  <script type="module">two("<style>x{}</style>")</script></body></html>`

const valuesOf = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? []

it('a text is named by its hash, as a browser reckons it', () => {
  // The example of the standard (Content Security Policy Level 3).
  expect(hashOf('doSomething();')).toBe("'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='")
})

it('each script and style that stands in the page is named, and no other text', () => {
  const policy = policyOf(PAGE, 'beside')
  expect(valuesOf(policy, 'script-src')).toEqual([
    "'self'",
    hashOf('one()'),
    hashOf('two("<style>x{}</style>")'),
  ])
  const styles = valuesOf(policy, 'style-src')
  expect(styles).toContain(hashOf('p{}'))
  expect(styles).toContain(hashOf('.lane{}'))
  expect(styles).not.toContain(hashOf('x{}'))
})

it('a page with nothing beside it may load nothing from beside it', () => {
  expect(policyOf(PAGE, 'within')).not.toContain("'self'")
})

it.each(['beside', 'within'] as const)('%s: nothing unsafe is allowed, and no host', (place) => {
  expect(policyOf(PAGE, place)).not.toMatch(/unsafe|\*|https?:/)
  expect(valuesOf(policyOf(PAGE, place), 'default-src')).toEqual(["'none'"])
})

it('the policy comes before all that it is about, and the encoding before it', () => {
  const page = withPolicy(PAGE, 'beside')
  const order = ['<meta charset', 'Content-Security-Policy', 'modulepreload', '<script>', '<style>']
  const places = order.map((text) => page.indexOf(text))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(page.indexOf('<meta charset')).toBeLessThan(1024)
})
