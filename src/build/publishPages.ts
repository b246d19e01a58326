// Vite plugin: writes a small page for each claim, arrow, open question, number and paper beside the explorer, so that
// each has an address to cite that needs no script.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { indexDataset } from '../domain/review/dataset.ts'
import { parseDataset } from '../domain/review/parse.ts'
import { permanentPages } from '../export/pages/permanentPages.tsx'
import { splitDataset } from '../wire/splitDataset.ts'
import { readData } from './readData.ts'

const STYLE = new URL('../export/pages/pages.css', import.meta.url)

export function publishPages(): Plugin {
  return {
    name: 'publish-pages',
    apply: 'build',
    generateBundle() {
      const full = parseDataset(readData())
      const { skeleton, literature } = splitDataset(full)
      const pages = permanentPages({ dataset: indexDataset(skeleton), full, literature })
      for (const [fileName, write] of pages) {
        this.emitFile({ type: 'asset', fileName, source: write() })
      }
      this.emitFile({ type: 'asset', fileName: 'pages.css', source: readFileSync(STYLE, 'utf8') })
    },
  }
}
