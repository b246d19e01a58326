// What is used of bibtex-parse, which has no types of its own.
declare module 'bibtex-parse' {
  export function entries(text: string): (Record<string, string> & { key: string })[]
}
