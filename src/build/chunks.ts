// Which modules travel together. Whatever is shared by two parts would be a file of its own, and a line
// pays for each file: some seventy came after the first picture, and a click waited for its turn.

interface ChunkGroup {
  readonly name: string
  readonly priority: number
  readonly tags?: ['$initial']
  readonly test?: RegExp
}

/** What comes as soon as the first picture stands, behind what answers the first click on it. */
const AFTER_THE_PICTURE = [
  'ui/EmptyResult.tsx',
  'ui/collection/Stars.tsx',
  'ui/collection/collectionOfPage.ts',
  'ui/details/Questions.tsx',
  'ui/diagram/LegendBody.tsx',
  'ui/diagram/diagramKeys.ts',
  'ui/diagram/pointedWords.ts',
  'ui/header/SearchBox.tsx',
  'ui/LateNotices.tsx',
  'ui/offline/keeping.ts',
  'ui/ownLecture/OwnLecture.tsx',
  'ui/paper/Paper.tsx',
  'ui/tour/StartTour.tsx',
  'ui/trail/LateHeader.tsx',
  'domain/words/describeShown.ts',
  'diagram/namesLayer.ts',
]

const oneOf = (paths: readonly string[]): RegExp =>
  new RegExp(
    `[\\\\/]src[\\\\/](?:${paths.map((path) => path.replaceAll(/[/.]/g, '\\$&')).join('|')})$`,
  )

/** Each group takes what its modules import along, but for what an earlier one has. */
export const CHUNK_GROUPS: ChunkGroup[] = [
  { name: 'page', priority: 3, tags: ['$initial'] },
  { name: 'canvas', priority: 2, test: oneOf(['diagram/diagram.ts']) },
  { name: 'details', priority: 1.5, test: oneOf(['ui/details/Selected.tsx']) },
  { name: 'late', priority: 1, test: oneOf(AFTER_THE_PICTURE) },
]
