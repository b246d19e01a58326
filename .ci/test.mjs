// `npm test`: everything that must hold before a change is good. Invariants: every step is run whatever
// became of the others; the last line is `N passed, N failed`; exit 0 means that nothing at all failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { ensureBrowser, findHeadlessShell } from './browser.mjs'
import { ensureFirefox } from './firefox.mjs'
import { ensureDependencies, ROOT, startNpm } from './install.mjs'

// Name and script of each step. The builds come before the tests, which look at what is built and could not
// build it: under Vitest NODE_ENV is `test`, and Vite would bundle the development React.
const BUILDS = [
  ['build', 'build'],
  ['build as one file', 'build:single'],
]
// Builds and tests wait now and then, and these take the machine meanwhile, one after the other.
const BESIDE_THEM = [
  ['types', 'check:types'],
  ['lint', 'check:lint'],
  ['format', 'check:format'],
  ['dead code', 'check:dead'],
  ["text of its own in the page's elements", 'check:own-text'],
]

const total = { passed: 0, failed: 0 }

/** Runs one step; `work` gives { passed, failed }, `note` what to say of it. Prints the step's one line. */
async function step(name, work) {
  const start = performance.now()
  const { passed, failed, note = '' } = await work()
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds} s${note}`)
}

/** Runs a script; what it says is printed whole, and only where it fails. */
function runScript(script, env) {
  const child = startNpm(['run', '--silent', script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part))
  return new Promise((resolve) => {
    const failed = (why) => {
      process.stdout.write(`\n${Buffer.concat(said).toString('utf8')}${why}\n`)
      resolve({ passed: 0, failed: 1, note: `  (npm run ${script})` })
    }
    child.on('error', ({ message }) => failed(message))
    child.on('close', (status) => (status === 0 ? resolve({ passed: 1, failed: 0 }) : failed('')))
  })
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
  const late = tests.filter(({ status, meta }) => status === 'passed' && meta?.secondTry)
  for (const { fullName, meta } of late)
    console.log(`passed at the second try: ${fullName}\n${meta.secondTry}`)
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
  const child = spawn(
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
  return new Promise((resolve) => {
    const ended = (isClean) => {
      const counted = countTests(readReport(report), isClean)
      rmSync(folder, { recursive: true, force: true })
      resolve(counted)
    }
    child.on('error', ({ message }) => {
      console.log(message)
      ended(false)
    })
    child.on('close', (status) => ended(status === 0))
  })
}

const runScripts = async (steps, env) => {
  for (const [name, script] of steps) await step(name, () => runScript(script, env))
}

ensureDependencies()
// An empty path tells the tests that there is none.
const env = {
  ...process.env,
  CHROMIUM_PATH: await ensureBrowser(),
  HEADLESS_SHELL_PATH: findHeadlessShell() ?? '',
  FIREFOX_PATH: ensureFirefox() ?? '',
}
delete env.NODE_ENV

const buildAndTest = async () => {
  await runScripts(BUILDS, env)
  await step('tests', () => runVitest(env))
}
await Promise.all([buildAndTest(), runScripts(BESIDE_THEM, env)])

// exitCode and not exit(): the last line must reach a pipe that is slow to read.
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
