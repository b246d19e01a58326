// Tries the laws on new random values, as many times over as asked (3), and names the seed of each run.
// A seed that fails is tried again with LAW_SEED=<seed> npx vitest run --project unit.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { ensureDependencies } from './install.mjs'

const rounds = Number(process.argv[2] ?? 3)
process.chdir(new URL('..', import.meta.url).pathname)
await ensureDependencies()
const laws = ['vitest', 'run', '--project', 'unit', ...process.argv.slice(3)]
for (let round = 1; round <= rounds; round++) {
  const seed = String(randomInt(2 ** 31))
  console.log(`Round ${round} of ${rounds}: LAW_SEED=${seed}`)
  const { status } = spawnSync('npx', laws, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, LAW_SEED: seed },
  })
  if (status !== 0) process.exit(status ?? 1)
}
