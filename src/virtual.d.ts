// The parts of the dataset as the build hands them over (build/dataPlugin.ts): parsed and checked.
declare module 'virtual:dataset/skeleton' {
  const skeleton: import('./domain/dataset.ts').Skeleton
  export default skeleton
}
declare module 'virtual:dataset/texts-en' {
  const texts: import('./domain/dataset.ts').Texts
  export default texts
}
declare module 'virtual:dataset/texts-zh' {
  const texts: import('./domain/dataset.ts').Texts
  export default texts
}
declare module 'virtual:dataset/library' {
  const library: import('./domain/dataset.ts').Library
  export default library
}
