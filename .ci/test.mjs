// `npm test`: everything that must hold before a change is good. Invariants: every step is run whatever
// became of the others; the last line is `N passed, N failed`; exit 0 means that nothing at all failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { ensureBrowser } from './browser.mjs'
import { ensureFirefox } from './firefox.mjs'
import { ensureDependencies, npm, ROOT } from './install.mjs'

// Name and script. The build comes before the tests, which look at what is built and could not build it:
// under Vitest NODE_ENV is `test`, and Vite would bundle the development React.
const STEPS = [
  ['types', 'check:types'],
  ['lint', 'check:lint'],
  ['format', 'check:format'],
  ['dead code', 'check:dead'],
  ['build', 'build'],
  ['build as one file', 'build:single'],
]

const total = { passed: 0, failed: 0 }

/** Runs one step; `work` gives { passed, failed }, `note` what to say of it. Prints the step's one line. */
function step(name, work) {
  const start = performance.now()
  const { passed, failed, note = '' } = work()
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds} s${note}`)
}

function runScript(script, env) {
  const child = npm(['run', '--silent', script], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (child.status === 0) return { passed: 1, failed: 0 }
  process.stdout.write(
    `\n${child.stdout ?? ''}${child.stderr ?? ''}${child.error?.message ?? ''}\n`,
  )
  return { passed: 0, failed: 1, note: `  (npm run ${script})` }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults
  } catch {
    return []
  }
}

/** Counts a Vitest report. A file that could not even be loaded has no tests, and counts as one failure. */
function countTests(files, isExitClean) {
  const tests = files.flatMap((file) => file.assertionResults)
  const count = (status) => tests.filter((test) => test.status === status).length
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  ).length
  const passed = count('passed')
  const failed = count('failed') + broken
  const skipped = tests.length - passed - count('failed')
  const note = `  (${passed} passed, ${failed} failed, ${skipped} skipped)`
  if (passed + failed === 0) return { passed, failed: 1, note: '  (no test was run)' }
  // An error outside any test, such as a rejection nobody awaited, shows in the exit code alone.
  if (failed === 0 && !isExitClean)
    return { passed, failed: 1, note: `${note}, error outside tests` }
  return { passed, failed, note }
}

function runVitest(env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'vitest-report-'))
  const report = path.join(folder, 'report.json')
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
        'run',
        // A forgotten `.only` would leave out the rest without a word.
        '--allowOnly=false',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env },
    )
    return countTests(readReport(report), status === 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

ensureDependencies()
// An empty FIREFOX_PATH tells the tests that there is none.
const env = {
  ...process.env,
  CHROMIUM_PATH: await ensureBrowser(),
  FIREFOX_PATH: ensureFirefox() ?? '',
}
delete env.NODE_ENV

for (const [name, script] of STEPS) step(name, () => runScript(script, env))
step('tests', () => runVitest(env))

// exitCode and not exit(): the last line must reach a pipe that is slow to read.
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
