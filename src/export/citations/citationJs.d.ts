// What is used of Citation.js, which has no types of its own.
declare module '@citation-js/core' {
  interface Format {
    (name: 'bibtex', records: readonly object[]): string
    (
      name: 'ris',
      records: readonly object[],
      options: { readonly spec: 'new'; readonly type: 'object' },
    ): readonly Readonly<Record<string, unknown>>[]
  }
  export const plugins: {
    readonly output: { readonly format: Format }
    readonly config: { readonly get: (plugin: string) => { format: Record<string, boolean> } }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
