// The lint rules, run from the project's root (`npm run check:lint`). It lives here because the top level
// is kept small. Invariant: no rule is switched off inside src/; an exception is made here, with a reason.
import path from 'node:path'
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { ownText } from './lint/ownText.js'

// domain/ is true without a screen, a clock or chance. By rule and not by text search, which would trip
// over an honest variable called `document`.
const NOT_IN_DOMAIN = [
  'window',
  'document',
  'location',
  'fetch',
  'performance',
  'localStorage',
  'globalThis',
]
// What a later part takes from another it takes once, when it comes (src/build/retryImports.ts).
const NO_EXPORT_THAT_CHANGES = {
  selector: 'ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
  message: 'Whoever imports it may have a copy: export a constant or a function.',
}
const PURE = 'domain/ is pure: take it as an argument.'

export default tseslint.config(
  {
    extends: [js.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // The parent, or the files of tests/ are "not found by the project service".
      parserOptions: {
        projectService: true,
        tsconfigRootDir: path.resolve(import.meta.dirname, '..'),
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `{ about: _about, ...rest }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `onClick={() => close()}` is how React is written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      complexity: ['error', 12],
    },
  },
  {
    // React is nowhere else (tests/architecture.test.ts), and its rules compile each file they are given.
    files: ['src/ui/**/*.ts', '**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      // Guards instead of claims. `as const` is always allowed by this rule.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-syntax': ['error', NO_EXPORT_THAT_CHANGES],
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    // What never changes once it stands is not torn by a translator.
    ignores: ['src/export/pages/**'],
    plugins: { page: { rules: { 'own-text': ownText } } },
    rules: { 'page/own-text': 'error' },
  },
  {
    // Ambient modules cannot import by a relative path.
    files: ['src/virtual.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...NOT_IN_DOMAIN.map((name) => ({ name, message: PURE }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: PURE },
        { object: 'Date', property: 'now', message: PURE },
      ],
      'no-restricted-syntax': [
        'error',
        NO_EXPORT_THAT_CHANGES,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE },
      ],
    },
  },
  {
    // A test may claim what it has just set up.
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Scripts outside the type-checked program, run by Node.
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        // Code that such a script hands to a page.
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
)
