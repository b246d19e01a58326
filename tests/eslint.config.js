// The one lint rule that must know the types of what is drawn. All others are in .oxlintrc.json, read by a
// linter many times faster, which offers its own rules no types. `npm run check:lint` runs both.
import path from 'node:path'
import { parser } from 'typescript-eslint'
import { ownText } from './lint/ownText.js'

export default [
  {
    files: ['src/**/*.tsx'],
    // What never changes once it stands is not torn by a translator.
    ignores: ['src/export/pages/**'],
    languageOptions: {
      parser,
      // The parent, or its files are "not found by the project service".
      parserOptions: {
        projectService: true,
        tsconfigRootDir: path.resolve(import.meta.dirname, '..'),
      },
    },
    plugins: { page: { rules: { 'own-text': ownText } } },
    rules: { 'page/own-text': 'error' },
  },
]
