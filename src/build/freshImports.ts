// Vite plugin: a later part that is asked for again is asked for at a fresh address (store/freshAddress.ts).
// Runs last, on the finished chunks: before that Vite could not see which stylesheets a part needs.
import type { Plugin } from 'vite'

const IMPORT = /\bimport\(\s*([`"'])(\.\/[^`"']+\.js)\1\s*\)/g

/** The program with each address of a dynamic import open to an addition. */
export function withFreshAddresses(code: string): string {
  return code.replaceAll(
    IMPORT,
    (_import, quote: string, path: string) =>
      `import(${quote}${path}${quote}+(globalThis.freshAddress?.(${quote}${path}${quote})??""))`,
  )
}

export function freshImports(): Plugin {
  return {
    name: 'fresh-imports',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = withFreshAddresses(chunk.code)
        }
      },
    },
  }
}
