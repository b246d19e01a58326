// Says of a file that nearly all of it runs as soon as it is there. A browser that knows the comment (Chromium since 136)
// compiles it beside the page while it arrives, and not function by function on the page's own thread.

/** What the comment must be, on the first line. */
export const COMPILE_ALL = '//# allFunctionsCalledOnLoad'

/** The canvas. Not the page itself: its compiling would delay the first paint. */
const RUNS_AT_ONCE = ['canvas']

/** The first line of a chunk of scripts; empty for most. */
export const compileHint = ({ name }: { readonly name: string }): string =>
  RUNS_AT_ONCE.includes(name) ? COMPILE_ALL : ''
