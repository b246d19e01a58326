// Guards that what is written, what is built and what is promised are for the same browsers.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { BUILD_TARGET, LANGUAGE, OLDEST_BROWSERS } from '../src/build/browsers.ts'
import config from '../vite.config.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
describe('the oldest browsers', () => {
  it('are what scripts and styles are compiled to', () => {
    expect(config.build?.target).toEqual(BUILD_TARGET)
    // Without a target of their own, styles have that of the scripts.
    expect(config.build?.cssTarget).toBeUndefined()
  })

  it('know the library that the source is checked against', () => {
    const { config: written } = ts.parseConfigFileTextToJson(
      'tsconfig.json',
      read('tsconfig.json'),
    ) as {
      config: { compilerOptions: { target: string; lib: readonly string[] } }
    }
    const { target, lib } = written.compilerOptions
    const languages = lib.filter((name) => /^ES/i.test(name)).map((name) => name.toLowerCase())
    expect(languages).toEqual([LANGUAGE])
    expect(target.toLowerCase()).toBe(LANGUAGE)
  })

  it('are those that the README promises', () => {
    const { chrome, edge, firefox, safari } = OLDEST_BROWSERS
    expect(edge).toBe(chrome)
    expect(read('README.md')).toContain(
      `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`,
    )
  })
})
