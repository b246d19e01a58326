// The oldest browsers that the page promises. Scripts and styles are written for them, the library of
// tsconfig.json is no newer than their language, and README.md names them: tests hold all three to this.

/** The language that all of them know whole. */
export const LANGUAGE = 'es2022'

/**
 * By their names in a build target. What sets them: subgrid (Chrome 117), `:has` (Firefox 121), class
 * static blocks (Safari 16.4). Newer things may only make the page nicer or lighter.
 */
export const OLDEST_BROWSERS = {
  chrome: '117',
  edge: '117',
  firefox: '121',
  safari: '16.4',
} as const

/** What scripts and styles are compiled to. */
export const BUILD_TARGET: readonly string[] = [
  LANGUAGE,
  ...Object.entries(OLDEST_BROWSERS).map(([browser, version]) => browser + version),
]
