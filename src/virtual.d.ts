// The parts of the dataset as the build hands them over (build/dataPlugin.ts): parsed and checked.
// An ambient module cannot import by a relative path, so types are named in place.
declare module 'virtual:dataset/skeleton' {
  /** There once `coming` has come; whatever is loaded later may count on it. */
  const skeleton: import('./domain/review/dataset.ts').Skeleton
  export default skeleton
  export const coming: Promise<import('./domain/review/dataset.ts').Skeleton>
}
declare module 'virtual:dataset/layouts' {
  /** View id to what fetches its layout. */
  const layouts: Readonly<
    Record<string, () => Promise<{ readonly default: import('./domain/review/dataset.ts').Layout }>>
  >
  export default layouts
}
declare module 'virtual:dataset/texts-en' {
  const texts: import('./domain/review/dataset.ts').Texts
  export default texts
}
declare module 'virtual:dataset/texts-zh' {
  const texts: import('./domain/review/dataset.ts').Texts
  export default texts
}
declare module 'virtual:dataset/library' {
  const library: import('./domain/review/dataset.ts').Library
  export default library
}
declare module 'virtual:dataset/references-en' {
  const references: readonly import('./domain/words/cite.ts').ShownReference[]
  export default references
}
declare module 'virtual:dataset/references-zh' {
  const references: readonly import('./domain/words/cite.ts').ShownReference[]
  export default references
}
declare module 'virtual:dataset/review' {
  const review: import('./domain/review/dataset.ts').ReviewIndex
  export default review
}
declare module 'virtual:dataset/literature' {
  const literature: import('./domain/review/dataset.ts').Literature
  export default literature
}
declare module 'virtual:dataset/findings-en' {
  const findings: import('./domain/review/dataset.ts').Findings
  export default findings
}
declare module 'virtual:dataset/findings-zh' {
  const findings: import('./domain/review/dataset.ts').Findings
  export default findings
}
declare module 'virtual:dataset/releases' {
  /** Older releases in short, each with what fetches it. */
  const releases: Readonly<
    Record<
      string,
      () => Promise<{ readonly default: import('./domain/graph/releases.ts').ReleaseSummary }>
    >
  >
  export default releases
}
declare module 'virtual:dataset/tours' {
  const tours: readonly import('./domain/review/schemaViews.ts').Tour[]
  export default tours
}
declare module 'virtual:dataset/glossary-en' {
  const glossary: readonly import('./domain/review/dataset.ts').TermIn[]
  export default glossary
}
declare module 'virtual:dataset/plain-words-en' {
  const plainWords: Readonly<Record<string, import('./domain/review/dataset.ts').PlainWordsIn>>
  export default plainWords
}
declare module 'virtual:dataset/glossary-zh' {
  const glossary: readonly import('./domain/review/dataset.ts').TermIn[]
  export default glossary
}
declare module 'virtual:dataset/plain-words-zh' {
  const plainWords: Readonly<Record<string, import('./domain/review/dataset.ts').PlainWordsIn>>
  export default plainWords
}
