// Vite plugin: checks the data once and hands it to the page in the parts it loads. A fault stops the
// build, so the page never has to check its own data.
import type { Plugin, ViteDevServer } from 'vite'
import { splitDataset } from '../domain/dataset.ts'
import { parseDataset } from '../domain/parse.ts'
import { DATA_FOLDER, readData } from './readData.ts'

const PREFIX = 'virtual:dataset/'

function partsOf(): Readonly<Record<string, unknown>> {
  const { skeleton, texts, library } = splitDataset(parseDataset(readData()))
  return { skeleton, 'texts-en': texts.en, 'texts-zh': texts.zh, library }
}

export function dataPlugin(): Plugin {
  let parts: Readonly<Record<string, unknown>> | null = null
  return {
    name: 'dataset',
    buildStart() {
      parts = partsOf()
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      parts ??= partsOf()
      const part = parts[id.slice(PREFIX.length + 1)]
      if (part === undefined) throw new Error(`There is no ${id.slice(1)}.`)
      // Engines read JSON text faster than the same thing as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part))})`
    },
    configureServer(server: ViteDevServer) {
      server.watcher.add(DATA_FOLDER)
      server.watcher.on('change', (file) => {
        if (!file.startsWith(DATA_FOLDER)) return
        parts = null
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
