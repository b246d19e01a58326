// Holds src/ to the rooms of design.md. Invariant: ROOMS is the one place that says who may import what;
// each rule is shown below to bite on a small bad example, so that an empty report means something.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

interface Room {
  readonly rooms: readonly string[]
  /** Package (and what lies under it) or exact `package/entry`; with the only files that may, or any. */
  readonly packages: Readonly<Record<string, 'any file' | readonly string[]>>
}

const ANY = 'any file'
/** What lies directly in src/, main.tsx above all. */
const TOP = '(top)'

// The rooms of domain/, in their order: each uses only itself and those before it.
const REVIEW = ['domain/review']
const SCOPE = [...REVIEW, 'domain/scope']
const SEARCH = [...SCOPE, 'domain/search']
const GRAPH = [...SEARCH, 'domain/graph']
const WORDS = [...GRAPH, 'domain/words']
const LECTURE = [...SCOPE, 'domain/lecture']
const COLLECTION = [...LECTURE, 'domain/collection']
const DOMAIN = [...WORDS, 'domain/selfTest', 'domain/lecture', 'domain/collection']

const ROOMS: Readonly<Record<string, Room>> = {
  'domain/review': {
    rooms: REVIEW,
    packages: {
      'zod/mini': [
        'schema.ts',
        'schemaLiterature.ts',
        'schemaParts.ts',
        'schemaViews.ts',
        'schemaWords.ts',
        'parse.ts',
        'jsonSchemas.ts',
      ],
    },
  },
  'domain/scope': { rooms: SCOPE, packages: {} },
  'domain/search': { rooms: SEARCH, packages: { minisearch: ['textIndex.ts'] } },
  'domain/graph': { rooms: GRAPH, packages: {} },
  'domain/words': { rooms: WORDS, packages: {} },
  'domain/selfTest': { rooms: [...WORDS, 'domain/selfTest'], packages: {} },
  'domain/lecture': {
    rooms: LECTURE,
    packages: { 'zod/mini': ['schema.ts', 'readFile.ts', 'readLecture.ts', 'jsonSchema.ts'] },
  },
  'domain/collection': {
    rooms: COLLECTION,
    packages: { 'zod/mini': ['schema.ts', 'readCollection.ts'] },
  },
  // How the dataset travels: the build packs it, what the build makes unpacks it.
  wire: { rooms: [...SCOPE, 'wire'], packages: {} },
  notation: { rooms: [...DOMAIN, 'notation'], packages: {} },
  // Plain computing: it runs at the desk, and in a worker of the page.
  layout: { rooms: [...DOMAIN, 'notation', 'layout'], packages: {} },
  store: {
    rooms: [...DOMAIN, 'store'],
    packages: {
      'zustand/vanilla': ANY,
      'ts-fsrs': ['schedule.ts'],
      fflate: ['packedLink.ts'],
    },
  },
  diagram: { rooms: [...DOMAIN, 'notation', 'diagram'], packages: { cytoscape: ANY } },
  export: {
    rooms: [...DOMAIN, 'notation', 'store', 'export'],
    packages: {
      pptxgenjs: ['deck.ts'],
      jszip: ['mendDeck.ts', 'figurePack.ts'],
      '@citation-js/core': ['citationFile.ts'],
      '@citation-js/plugin-bibtex': ['citationFile.ts'],
      '@citation-js/plugin-ris': ['citationFile.ts'],
      react: ['PageFrame.tsx'],
      'react-dom/server': ['permanentPages.tsx'],
    },
  },
  // The program that keeps the page in the browser; the others know what can be said to it.
  keeper: {
    rooms: ['keeper'],
    packages: { 'workbox-core': ['keeper.ts'], 'workbox-precaching': ['keeper.ts'] },
  },
  ui: {
    rooms: [...DOMAIN, 'keeper', 'store', 'notation', 'layout', 'diagram', 'export', 'ui'],
    packages: {
      react: ANY,
      'react-dom': ANY,
      zustand: ANY,
      downshift: ANY,
      uqr: ['QrDialog.tsx'],
      'idb-keyval': ['shelfStorage.ts'],
      'virtual:dataset/tours': ['loadTours.ts'],
      'virtual:dataset/releases': ['loadRelease.ts'],
      'virtual:dataset/texts-en': ['besideText.ts'],
      'virtual:dataset/texts-zh': ['besideText.ts'],
      'virtual:dataset/references-en': ['useReferences.ts'],
      'virtual:dataset/references-zh': ['useReferences.ts'],
      'virtual:dataset/review': ['useReviewIndex.ts'],
      'virtual:dataset/literature': ['usePapers.ts'],
      'virtual:dataset/findings-en': ['usePapers.ts'],
      'virtual:dataset/findings-zh': ['usePapers.ts'],
      'virtual:dataset/glossary-en': ['InWords.tsx'],
      'virtual:dataset/glossary-zh': ['InWords.tsx'],
      'virtual:dataset/plain-words-en': ['InWords.tsx'],
      'virtual:dataset/plain-words-zh': ['InWords.tsx'],
      'virtual:dataset/layouts': ['layouts.ts'],
    },
  },
  // Runs in Node while the page is built; only vite.config.ts and the tests know it.
  build: {
    rooms: [...DOMAIN, 'wire', 'notation', 'layout', 'export', 'keeper', 'build'],
    packages: { vite: ANY, '@swc/core': ANY, 'node:*': ANY },
  },
  [TOP]: {
    rooms: [...DOMAIN, 'store', 'notation', 'diagram', 'export', 'ui', TOP],
    packages: { react: ANY, 'react-dom': ANY, zustand: ANY, 'virtual:*': ANY },
  },
}

const MAX_LINES = 220
const FORBIDDEN_TEXT = [
  ...['as any', '@ts-ignore', '@ts-nocheck', 'eslint-disable', 'oxlint-disable'],
  // Text becomes text on the page, and never markup.
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'InnerHTML', 'document.write', 'srcdoc'],
]
const CODE = /\.tsx?$/
const EXTENSION = /\.(?:(?:tsx?|css|json|svg)(?:\?\w+)?|js\?raw)$/
/** The folders whose tests vite.config.ts runs, with the ending each of them looks for. */
const TEST_PLACES =
  /^(?:(?:(?:data|domain|wire|store|notation|diagram|export|build|site)\/.*)?[^/]+\.test\.ts|browser\/.*\.test\.tsx)$/

/** The room of a path in src/ ("ui/filters/Facet.tsx" is in "ui"); domain/ has rooms of its own. */
function roomOf(file: string): string {
  const folders = file.split('/').slice(0, -1)
  const depth = folders[0] === 'domain' ? 2 : 1
  return folders.length === 0 ? TOP : folders.slice(0, depth).join('/')
}

function mayUse(room: Room, name: string, file: string): boolean {
  return Object.entries(room.packages).some(([allowed, files]) => {
    const isIt = allowed.endsWith('*')
      ? name.startsWith(allowed.slice(0, -1))
      : name === allowed || name.startsWith(`${allowed}/`)
    return isIt && (files === ANY || files.includes(path.posix.basename(file)))
  })
}

function importFault(room: Room, file: string, name: string): string | undefined {
  if (!name.startsWith('.'))
    return mayUse(room, name, file) ? undefined : 'package not allowed here'
  if (!EXTENSION.test(name)) return 'no file extension'
  const target = path.posix.join(path.posix.dirname(file), name)
  // Data may be imported at the top alone; everything else is handed it.
  if (target.startsWith('../')) return file.includes('/') ? 'leaves src/' : undefined
  return room.rooms.includes(roomOf(target)) ? undefined : `${roomOf(target)} not allowed here`
}

/** All that is wrong with one file; `file` is its path in src/ with forward slashes. */
function faultsOf(file: string, text: string): string[] {
  const room = ROOMS[roomOf(file)]
  const imported = CODE.test(file) ? ts.preProcessFile(text, true, true).importedFiles : []
  const names = imported.map(({ fileName }) => fileName)
  const faults = names.flatMap((name) => {
    const fault = room && importFault(room, file, name)
    return fault === undefined ? [] : [`import of "${name}": ${fault}`]
  })
  if (!room) faults.push('a room that is not in the table')
  if (/(?:^|\/)index\.tsx?$/.test(file)) faults.push('a barrel')
  if (/(?:^|\/)utils?\//.test(file)) faults.push('a folder for anything')
  if (text.trimEnd().split('\n').length > MAX_LINES) faults.push(`over ${String(MAX_LINES)} lines`)
  faults.push(...FORBIDDEN_TEXT.filter((bad) => text.includes(bad)).map((bad) => `says "${bad}"`))
  return faults.map((fault) => `${file}: ${fault}`)
}

const root = path.resolve(import.meta.dirname, '..')
const filesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))

describe('the rooms of src/', () => {
  it('hold nothing but what the table allows', () => {
    const files = filesIn('src')
    expect(files.filter((file) => CODE.test(file))).not.toEqual([])
    const read = (file: string) => readFileSync(path.join(root, 'src', file), 'utf8')
    expect(files.flatMap((file) => faultsOf(file, read(file)))).toEqual([])
  })

  it('keep every test where one of the projects runs it', () => {
    const tests = filesIn('tests').filter((file) => /\.(?:test|spec)\.[jt]sx?$/.test(file))
    expect(tests.filter((file) => !TEST_PLACES.test(file))).toEqual([])
  })
})

describe('the scanner', () => {
  it.each<readonly [file: string, text: string, part: string]>([
    ['domain/graph/derive.ts', "import { useState } from 'react'", 'package'],
    ['domain/graph/derive.ts', "import type { Core } from 'cytoscape'", 'package'],
    ['domain/graph/derive.ts', "import * as z from 'zod/mini'", 'package'],
    ['domain/review/schema.ts', "import * as z from 'zod'", 'package'],
    ['domain/graph/derive.ts', "export { a } from '../../store/store.ts'", 'store not'],
    ['domain/review/schema.ts', "import { derive } from '../graph/derive.ts'", 'domain/graph not'],
    ['domain/scope/scope.ts', "import '../words/describe.ts'", 'domain/words not'],
    ['ui/App.tsx', "import { unpackTexts } from '../wire/dataset.ts'", 'wire not'],
    ['domain/derive.ts', '', 'room'],
    ['notation/shapes.ts', "import '../diagram/style.ts'", 'diagram not'],
    ['store/store.ts', "import { create } from 'zustand'", 'package'],
    ['diagram/diagram.ts', "import { store } from '../store/store.ts'", 'store not'],
    ['export/svg.ts', "const c = await import('cytoscape')", 'package'],
    ['ui/panel/Panel.tsx', "import cytoscape from 'cytoscape'", 'package'],
    ['ui/panel/Panel.tsx', "import { page } from '../../build/page.ts'", 'build not'],
    ['ui/App.tsx', "import data from 'virtual:dataset'", 'package'],
    ['ui/App.tsx', "import data from '../../data/dataset.json'", 'leaves'],
    ['build/plugin.ts', "import { Label } from '../ui/Label.tsx'", 'ui not'],
    ['main.tsx', "import { plugin } from './build/plugin.ts'", 'build not'],
    ['main.tsx', "import cytoscape from 'cytoscape'", 'package'],
    ['ui/App.tsx', "import { Panel } from './Panel'", 'extension'],
    ['ui/index.ts', '', 'barrel'],
    ['ui/utils/text.ts', '', 'folder'],
    ['helpers/text.ts', '', 'room'],
    ['ui/app.css', 'a {}\n'.repeat(221), 'over 220'],
    ...FORBIDDEN_TEXT.map((bad) => ['ui/App.tsx', `// ${bad}`, 'says'] as const),
  ])('reports %s with %j', (file, text, part) => {
    expect(faultsOf(file, text)).toEqual([expect.stringContaining(part)])
  })

  it.each([
    [
      'domain/review/schema.ts',
      "import * as z from 'zod/mini'\nimport { KINDS } from './vocabulary.ts'",
    ],
    ['ui/App.tsx', "import { memo } from 'react'\nimport './app.css'\nimport('../export/svg.ts')"],
    [
      'build/plugin.ts',
      "import type { Plugin } from 'vite'\nimport { readFileSync } from 'node:fs'",
    ],
    ['main.tsx', "import { createRoot } from 'react-dom/client'\nimport data from 'virtual:data'"],
  ])('has nothing to say about %s with %j', (file, text) => {
    expect(faultsOf(file, text)).toEqual([])
  })
})
