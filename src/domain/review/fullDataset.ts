// The whole dataset as parse.ts lets it in: every file, in order, nothing cut.
import type { Reference } from './references.ts'
import type { Caveat, CoverageEntry, DatasetFile, Entity, FullClaim } from './schema.ts'
import type { LiteratureFile } from './schemaLiterature.ts'
import type { Tour, ViewFile } from './schemaViews.ts'
import type { GlossaryTerm, PlainWords } from './schemaWords.ts'

export interface FullDataset {
  readonly meta: DatasetFile
  readonly entities: readonly Entity[]
  readonly claims: readonly FullClaim[]
  readonly references: readonly Reference[]
  readonly literature: LiteratureFile
  readonly caveats: readonly Caveat[]
  readonly coverage: readonly CoverageEntry[]
  readonly glossary: readonly GlossaryTerm[]
  readonly plainWords: PlainWords
  readonly views: readonly ViewFile[]
  readonly tours: readonly Tour[]
}
