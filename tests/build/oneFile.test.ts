// Guards the page as one file where no browser has to look: nothing in the program ends its element, and
// what cannot be put in stops the build.
import { expect, it } from 'vitest'
import { asScript, inOneFile, withInlineWorkers } from '../../src/build/oneFile.ts'

const PAGE = `<head><script type="module" crossorigin src="./assets/index.js"></script></head>
<body><script>var hasFilesBeside = true</script></body>`

it('a program means the same within a script element, whatever text it holds', () => {
  const text = '</script><SCRIPT></Script><!--<script>-->'
  const code = asScript(`globalThis.seen = ['${text}', 2]`)
  expect(code).not.toMatch(/<\/script|<!--/i)
  expect((0, eval)(code)).toEqual([text, 2])
})

it('the program stands at the end, and dollars in it are dollars', () => {
  const page = inOneFile(PAGE, 'const $ = "$&"')
  expect(page).toContain('<script type="module">const $ = "$&"</script>\n  </body>')
  expect(page).not.toContain('src=')
  expect(page).toContain('var hasFilesBeside = false')
})

it('a page without the places that are looked for is refused', () => {
  expect(() => inOneFile('<body></body>', '')).toThrow('index.html has no')
  expect(() => inOneFile(PAGE.replace('Beside', 'There'), '')).toThrow('index.html has no')
})

it('a worker is made of its own text, and nothing else is touched', () => {
  const code = "const w = new Worker(new URL('../a/w.ts', import.meta.url), { type: 'module' })"
  expect(withInlineWorkers(code)).toBe(
    "import InlineWorker0 from '../a/w.ts?worker&inline'\nconst w = new InlineWorker0()",
  )
  expect(withInlineWorkers('const w = 1')).toBe('const w = 1')
})
