// Guards what README and docs promise: each link leads to a file, each command exists, each file that is
// named is there. Decisions tell of the past and may name what is gone.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const DOCS = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md'))
  .sort()
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)

/** Whether a named path is a file or folder of the project, told from the top or from src/. */
const isThere = (named: string) =>
  ['.', 'src', 'tests'].some((base) => existsSync(path.join(root, base, named)))

describe.each(DOCS)('%s', (file) => {
  const text = read(file)

  it('links to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target]) => target!)
    const missing = targets.filter(
      (target) => !existsSync(path.join(root, path.dirname(file), target)),
    )
    expect(missing).toEqual([])
  })

  it('names commands that exist', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([])
  })

  it.skipIf(file === 'docs/decisions.md')('names files that exist', () => {
    const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|mjs|json|md))`/g)]
    expect(named.map(([, name]) => name!).filter((name) => !isThere(name))).toEqual([])
  })
})

it('the documents are those the project has', () => {
  expect(DOCS).toContain('docs/architecture.md')
})
