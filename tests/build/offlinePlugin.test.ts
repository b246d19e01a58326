// Guards the list of what is kept for a page without a network: all that the page asks for, told apart by
// what is in it, and none of what it does not.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { keptFiles } from '../../src/build/offlinePlugin.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

it('every file of the page is kept, with its hash; only names without one need a revision', () => {
  write('index.html', 'alert(1)')
  write('assets/part-1a2b.js', 'alert(1)')
  write('icons/icon.svg', '<svg/>')
  // Neither is asked for by the page, and the keeper does not keep itself.
  const others = ['data/claims.json', 'claims/one/index.html', 'icons/icon-512.png', 'keeper.js']
  for (const file of others) write(file, '{}')
  const { list, bytes } = keptFiles(folder)
  expect(list.map(({ url }) => url)).toEqual([
    'assets/part-1a2b.js',
    'icons/icon.svg',
    'index.html',
  ])
  expect(list.map(({ revision }) => revision === null)).toEqual([true, false, false])
  expect(list[0]!.integrity).toBe(list[2]!.integrity)
  expect(bytes).toBe(22)
})

it('another text is another revision', () => {
  write('index.html', 'one')
  const [one] = keptFiles(folder).list.slice(-1)
  write('index.html', 'two')
  const [two] = keptFiles(folder).list.slice(-1)
  expect(one!.revision).not.toBe(two!.revision)
})
