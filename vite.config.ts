// How the page is built and how it is tested. Invariant: `base` stays relative, so that the built page runs
// from any folder of any host; each test file belongs to exactly one of the four projects.
import { existsSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BUILD_TARGET } from './src/build/browsers.ts'
import chromiumFlags from './tests/chromiumFlags.json' with { type: 'json' }
import readOnce from './tests/readOnce.json' with { type: 'json' }
import { CHUNK_GROUPS } from './src/build/chunks.ts'
import { compileHint } from './src/build/compileHint.ts'
import { contentPolicy } from './src/build/contentPolicy.ts'
import { dataPlugin } from './src/build/dataPlugin.ts'
import { firstPaintPlugin } from './src/build/firstPaintPlugin.ts'
import { linkPicturesPlugin } from './src/build/linkPictures.ts'
import { offlinePlugin } from './src/build/offlinePlugin.ts'
import { publishData } from './src/build/publishData.ts'
import { publishPages } from './src/build/publishPages.ts'
import { retryImports } from './src/build/retryImports.ts'
import { skeletonFile } from './src/build/skeletonFile.ts'
import { smallerCanvas } from './src/build/smallerCanvas.ts'

// `npm test` names the browser it found. Without one Playwright falls back on its own.
const DEBIAN_CHROMIUM = '/usr/bin/chromium'
const chromium =
  process.env['CHROMIUM_PATH'] ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined)

// Parts of the page are tried in the browser without its window, where there is one: it takes less of the machine.
const DEBIAN_SHELL = '/usr/bin/chromium-headless-shell'
const shell = process.env['HEADLESS_SHELL_PATH'] ?? (existsSync(DEBIAN_SHELL) ? DEBIAN_SHELL : '')
const partsBrowser = shell === '' ? chromium : shell
// V8's last stage of optimising costs a tenth of these tests and is seldom repaid: each does something else. While a
// debugger listens it reads a program a second time, for the places of its lines; with the rest it keeps them at once.
const PARTS_ARGS = [`--js-flags=--no-turbofan ${readOnce.join(' ')}`]

// The flags keep the browser off the network and off the GPU; root cannot use Chromium's sandbox.
const chromiumArgs = [...chromiumFlags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

const NO_FETCH = new URL('src/build/noFetch.ts', import.meta.url).pathname
const NO_STREAM = new URL('src/build/noStream.ts', import.meta.url).pathname
const CYTOSCAPE = 'cytoscape/dist/cytoscape.esm.min.mjs'

// A browser on a busy machine may be late by a frame, and one late frame in a thousand is no fault of the page.
const SECOND_TRY = 'tests/secondTry.ts'

/** Tests of the page in a browser: all files in one window, or each in a window of its own. */
const inBrowser = (
  test: { name: string; include: string[]; isolate: boolean },
  react: 'production' | 'development',
) => ({
  extends: true as const,
  oxc: { jsx: { development: react === 'development' } },
  optimizeDeps: {
    // React as readers get it takes a third less time; as developers get it, it warns.
    rolldownOptions: { transform: { define: { 'process.env.NODE_ENV': JSON.stringify(react) } } },
    // Named ahead: a dependency that Vite meets only during a test makes it reload the page under it.
    include: [
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-ris',
      'axe-core',
      'cytoscape',
      'downshift',
      'fflate',
      'idb-keyval',
      'jszip',
      'minisearch',
      'pptxgenjs',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'ts-fsrs',
      'uqr',
      'vitest-browser-react',
      'zod/mini',
      'zustand',
      'zustand/vanilla',
    ],
  },
  test: {
    ...test,
    setupFiles: ['tests/browser/setup.ts', SECOND_TRY],
    testTimeout: 60_000,
    retry: 1,
    // What is waited for may take its time on a busy machine; a second is for a quiet one.
    expect: { poll: { timeout: 8000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      instances: [{ browser: 'chromium' as const }],
      provider: playwright({
        launchOptions: {
          ...(partsBrowser === undefined ? {} : { executablePath: partsBrowser }),
          args: [...chromiumArgs, ...PARTS_ARGS],
        },
        contextOptions: { reducedMotion: 'reduce', deviceScaleFactor: 1 },
      }),
    },
  },
})

export default defineConfig({
  base: './',
  plugins: [
    react(),
    skeletonFile(),
    dataPlugin(),
    firstPaintPlugin(),
    linkPicturesPlugin(),
    retryImports(),
    publishData(),
    publishPages(),
    smallerCanvas(),
    contentPolicy('beside'),
    offlinePlugin(),
  ],
  // Citation.js can fetch records; this page asks no host but its own, and the fetchers are for Node.
  resolve: {
    alias: {
      'node-fetch': NO_FETCH,
      'sync-fetch': NO_FETCH,
      // As it is published for browsers: smaller than what our own minifier makes of it.
      cytoscape: CYTOSCAPE,
      // Its own bundle asks for `require` at run time, which each page would have to stand in for.
      jszip: 'jszip/lib/index.js',
      stream: NO_STREAM,
    },
  },
  build: {
    target: [...BUILD_TARGET],
    modulePreload: { polyfill: false },
    // All that the page needs before it stands in one chunk beside the canvas's: a slow line pays for
    // every file, and gzip for every small one.
    rolldownOptions: {
      output: { codeSplitting: { groups: CHUNK_GROUPS }, postBanner: compileHint },
    },
  },
  test: {
    // Else Vitest makes a folder of its own at the top level.
    attachmentsDir: 'node_modules/.vitest-attachments',
    // Much of a test in a browser is waiting, so two workers and two windows keep two cores busy.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // V8 optimises what has run for long, and most laws are over before that is repaid.
          execArgv: ['--interrupt-budget=1000000'],
          environment: 'node',
          setupFiles: ['tests/steadyLaws.ts'],
          // To load the dataset anew for each file took half the time. No test mocks a module.
          isolate: false,
          // Else a style that is read as a text is empty.
          css: { include: /export\/played\// },
          // Laws over the whole dataset take seconds on a busy machine.
          testTimeout: 30_000,
          include: [
            'tests/*.test.ts',
            'tests/{data,domain,wire,store,notation,diagram,export,build}/**/*.test.ts',
          ],
        },
      },
      inBrowser(
        { name: 'browser', include: ['tests/browser/*.test.tsx'], isolate: false },
        'production',
      ),
      // Tests that replace parts of the page, or need some not to be there yet.
      inBrowser(
        { name: 'alone', include: ['tests/browser/alone/*.test.tsx'], isolate: true },
        'development',
      ),
      {
        // Looks at dist/ as a reader's browser would, so it takes nothing from this configuration.
        test: {
          name: 'site',
          maxWorkers: 2,
          // A browser serves all files of a worker.
          isolate: false,
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          setupFiles: [SECOND_TRY],
          retry: 1,
          testTimeout: 120_000,
          expect: { poll: { timeout: 8000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
