// Vite plugin: minifies the canvas before Vite's own minifier does. Of 150 KB it saves 2, nearly all in Cytoscape, which comes
// as its makers have minified it (vite.config.ts); of the other scripts it saves nothing.
import { minify } from '@swc/core'
import type { Plugin } from 'vite'

export function smallerCanvas(): Plugin {
  let isFound = false
  return {
    name: 'smaller-canvas',
    apply: 'build',
    // Before the names of files are made, which tell what is in them.
    async renderChunk(code, { name }) {
      if (name !== 'canvas') return null
      isFound = true
      return minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, ecma: 2020 },
        mangle: true,
      })
    },
    generateBundle() {
      if (!isFound) this.error('There is no script of the name canvas.')
    },
  }
}
