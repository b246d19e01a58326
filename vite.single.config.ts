// How the page is built as one file (`npm run build:single`). Invariant: what is in it comes from the same
// sources and for the same browsers as the page that is served.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPolicy } from './src/build/contentPolicy.ts'
import { dataPlugin } from './src/build/dataPlugin.ts'
import { firstPaintPlugin } from './src/build/firstPaintPlugin.ts'
import { oneFile } from './src/build/oneFile.ts'
import served from './vite.config.ts'

export default defineConfig({
  base: './',
  mode: 'single',
  publicDir: false,
  plugins: [react(), dataPlugin(), firstPaintPlugin(), oneFile(), contentPolicy('within')],
  resolve: served.resolve ?? {},
  build: {
    target: served.build?.target ?? [],
    outDir: 'dist-single',
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
