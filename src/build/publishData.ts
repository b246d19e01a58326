// Vite plugin: publishes the data beside the page, at addresses that stay: each file with its JSON Schema, a Frictionless
// data package and a schema.org description of the whole.
import type { Plugin } from 'vite'
import { lectureSchema } from '../domain/lecture/jsonSchema.ts'
import { jsonSchemaOf, PUBLISHED_FILES } from '../domain/review/jsonSchemas.ts'
import type { PublishedFile } from '../domain/review/jsonSchemas.ts'
import type { RawFiles } from '../domain/review/parse.ts'
import { parseDataset } from '../domain/review/parse.ts'
import type { FullDataset } from '../domain/review/fullDataset.ts'
import { readData } from './readData.ts'

/** What each file holds, for those who find it without the page. */
const ABOUT: Readonly<Record<PublishedFile, string>> = {
  dataset: 'Vocabularies, how the review is divided, and what is said of the whole',
  entities: 'What claims are about: proteins, processes, cells, drugs, states',
  claims: 'What the review says, one statement each, with its place, context and citation numbers',
  references: 'The numbers that the review cites, and how surely each paper is known',
  literature: 'Papers found beside the review, and what each says of which claims',
  caveats: 'Where the review contradicts itself, slips or can be read another way',
  coverage: 'Sentences of the review that carry no claim, and why',
  glossary: 'Terms of the field explained',
  plainWords: 'Main arrows in plain words',
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** The claims of all sections in one file, in the order of the review. */
function contentOf(file: PublishedFile, raw: RawFiles): unknown {
  if (file !== 'claims') return raw[`${file}.json`]
  const sections = Object.keys(raw).filter((name) => name.startsWith('claims/'))
  return sections.flatMap((name): unknown[] => {
    const claims = raw[name]
    return Array.isArray(claims) ? claims : []
  })
}

function dataPackage({ meta }: FullDataset): object {
  return {
    profile: 'data-package',
    name: meta.id,
    title: meta.title.en,
    version: meta.release,
    licenses: [
      {
        name: meta.licence,
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: PUBLISHED_FILES.map((file) => ({
      name: file.toLowerCase(),
      path: `${file}.json`,
      description: ABOUT[file],
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      jsonSchema: `${file}.schema.json`,
    })),
  }
}

/** The tours, for catalogues of what can be taught with; each address opens its first step. */
function learningResources({ meta, tours }: FullDataset): readonly object[] {
  return tours.map(({ id, label, about, steps }) => ({
    '@type': 'LearningResource',
    name: label.en,
    alternateName: label.zh,
    description: about.en,
    learningResourceType: 'guided tour',
    url: `../${steps[0]?.link ?? '?'}&tour=${id}`,
    version: meta.release,
    inLanguage: ['en', 'zh'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
  }))
}

function jsonLd(full: FullDataset): object {
  const { meta } = full
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: meta.title.en,
    alternateName: meta.title.zh,
    version: meta.release,
    inLanguage: ['en', 'zh'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    description:
      'What one review says about autophagy in bone cells, osteoporosis and exercise, as claims with places and citation numbers.',
    distribution: PUBLISHED_FILES.map((file) => ({
      '@type': 'DataDownload',
      name: ABOUT[file],
      contentUrl: `${file}.json`,
      encodingFormat: 'application/json',
    })),
    subjectOf: learningResources(full),
  }
}

/** Every published file by its path below the page, as text. Throws where the data have a fault. */
export function publishedData(raw: RawFiles): ReadonlyMap<string, string> {
  const full = parseDataset(raw)
  return new Map([
    ...PUBLISHED_FILES.flatMap((file): [string, string][] => [
      [`data/${file}.json`, json(contentOf(file, raw))],
      [`data/${file}.schema.json`, json(jsonSchemaOf(file))],
    ]),
    // Of what a reader makes and takes along, not of the data.
    ['data/lecture.schema.json', json(lectureSchema())],
    ['data/datapackage.json', json(dataPackage(full))],
    ['data/dataset.jsonld', json(jsonLd(full))],
  ])
}

export function publishData(): Plugin {
  return {
    name: 'publish-data',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of publishedData(readData())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
