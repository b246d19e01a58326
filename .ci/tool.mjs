// Runs one TypeScript tool of src/build on Node 20, which cannot read TypeScript itself.
// Invariant: the tool runs from the top of the checkout, whatever folder it was called from.
import { ensureDependencies } from './install.mjs'

const [name, ...rest] = process.argv.slice(2)
if (!name) {
  console.error('Usage: node .ci/tool.mjs NAME [arguments]   (a file of src/build, without .ts)')
  process.exit(2)
}
process.chdir(new URL('..', import.meta.url).pathname)
await ensureDependencies()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(`./src/build/${name}.ts`, {
  configFile: false,
  logLevel: 'warn',
})
await module.main(rest)
