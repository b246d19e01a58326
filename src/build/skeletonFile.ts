// Vite plugin: what the page loads first of the data is a file of its own beside the program, asked for by
// index.html, since data in a program is read as a program. Invariant: index.html names the file as it names
// the program, so that no two versions are mixed. Where all is one file, or a server serves the sources,
// the data stay in the program (dataPlugin.ts).
import type { Plugin } from 'vite'
import { SKELETON_MODULE, skeletonJson, wire } from './dataPlugin.ts'

/** Where index.html says which file it is. */
const NO_FILE = '<meta name="skeleton" content="" />'
const NAME = 'skeleton.json'

/** What stands in the place of the module that would hold the data. */
const PROGRAM =
  `import { unpackSkeleton } from ${wire('dataset.ts')}\n` +
  `import { skeletonText } from ${wire('skeletonText.ts')}\n` +
  `let skeleton\nexport { skeleton as default }\n` +
  `export const coming = skeletonText().then((text) => (skeleton = unpackSkeleton(JSON.parse(text))))`

export function skeletonFile(): Plugin {
  return {
    name: 'skeleton-file',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', name: NAME, source: skeletonJson() })
    },
    load: (id) => (id === SKELETON_MODULE ? PROGRAM : null),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const file = Object.values(bundle).find(
          (one) => one.type === 'asset' && one.names.includes(NAME),
        )
        if (!file) throw new Error(`${NAME} was not written.`)
        if (!html.includes(NO_FILE)) throw new Error(`index.html has no ${NO_FILE}.`)
        return html.replace(NO_FILE, NO_FILE.replace('""', `"./${file.fileName}"`))
      },
    },
  }
}
