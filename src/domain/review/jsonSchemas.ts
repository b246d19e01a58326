// The shapes of the published data as JSON Schema, made from the very schemas that let the data in.
import * as z from 'zod/mini'
import {
  caveatsFile,
  claimsFile,
  coverageFile,
  datasetFile,
  entitiesFile,
  referencesFile,
} from './schema.ts'
import { literatureFile } from './schemaLiterature.ts'
import { glossaryFile, plainWordsFile } from './schemaWords.ts'

export const PUBLISHED_FILES = [
  'dataset',
  'entities',
  'claims',
  'references',
  'literature',
  'caveats',
  'coverage',
  'glossary',
  'plainWords',
] as const
/** A file of the published data, without its ending. */
export type PublishedFile = (typeof PUBLISHED_FILES)[number]

const SCHEMAS: Readonly<Record<PublishedFile, z.ZodMiniType>> = {
  dataset: datasetFile,
  entities: entitiesFile,
  claims: claimsFile,
  references: referencesFile,
  literature: literatureFile,
  caveats: caveatsFile,
  coverage: coverageFile,
  glossary: glossaryFile,
  plainWords: plainWordsFile,
}

/** The JSON Schema (draft 2020-12) of a file. Rules that need the whole dataset, such as ids that exist, are not in it. */
export function jsonSchemaOf(file: PublishedFile): object {
  return z.toJSONSchema(SCHEMAS[file], { target: 'draft-2020-12', io: 'input' })
}
