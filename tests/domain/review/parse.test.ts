// Guards the one door to the data: each row breaks the good dataset in one place and says which
// fault, in which file, at which path must be named, and that it is the only one.
import { describe, expect, it } from 'vitest'
import { DataFaults, parseDataset } from '../../../src/domain/review/parse.ts'
import type { RawFiles } from '../../../src/domain/review/parse.ts'
import { joinReferences } from '../../../src/domain/review/references.ts'
import type { ReferenceEntry } from '../../../src/domain/review/schema.ts'
import { fixture, fixtureFiles } from '../../fixtures.ts'

type Container = Record<string, unknown>

/** The good files with a value put in at `claims/1.json 0.source`, or taken out if undefined. */
function changed(where: string, value: unknown): RawFiles {
  const files: Container = { ...fixtureFiles() }
  const [file = '', path] = where.split(' ')
  const keys = [file, ...(path?.split('.') ?? [])]
  const last = keys.pop()!
  const place = keys.reduce((inside, key) => inside[key] as Container, files)
  if (value === undefined) Reflect.deleteProperty(place, last)
  else place[last] = value
  return files
}

/** Every fault as `file path: message`. */
function faultsOf(files: RawFiles): readonly string[] {
  try {
    parseDataset(files)
    return []
  } catch (error) {
    if (!(error instanceof DataFaults)) throw error
    return error.faults.map(({ file, path, message }) => `${file} ${path}: ${message}`)
  }
}

const listIn = (file: string) => fixtureFiles()[file] as Container[]

/** What is wrong, where the good files are changed, to what, and the fault that must be named. */
type Row = readonly [what: string, where: string, value: unknown, fault: string]

const FILES: readonly Row[] = [
  ['no vocabularies', 'dataset.json', undefined, 'dataset.json : the file is missing'],
  ['no entities', 'entities.json', undefined, 'entities.json : the file is missing'],
  ['no references', 'references.json', undefined, 'references.json : the file is missing'],
  ['no literature', 'literature.json', undefined, 'literature.json : the file is missing'],
  ['no caveats', 'caveats.json', undefined, 'caveats.json : the file is missing'],
  ['no coverage', 'coverage.json', undefined, 'coverage.json : the file is missing'],
  ['no glossary', 'glossary.json', undefined, 'glossary.json : the file is missing'],
  ['no plain words', 'plainWords.json', undefined, 'plainWords.json : the file is missing'],
  ['a file that is no list', 'claims/1.json', {}, 'claims/1.json : '],
]

/** A fault of shape is found where it was made: in the same file, at the same path. */
const shape = (what: string, where: string, value: unknown, message = ''): Row => [
  what,
  where,
  value,
  `${where}: ${message}`,
]
const leaveOut = 'leave the field out instead of an empty list'

const SHAPES: readonly Row[] = [
  shape('a bad slug', 'entities.json 0.id', 'Bad Slug', 'not a slug'),
  shape('a bad slug in a claim', 'claims/1.json 0.source', 'β-catenin', 'not a slug'),
  shape('a bad CURIE', 'entities.json 3.xrefs.0', 'HGNC 9376', 'not a CURIE'),
  shape('a bad DOI', 'literature.json papers.0.DOI', 'doi.org/10.1', 'not a DOI'),
  ...[
    'no address',
    'http://doi.org/10.1000/bone.12',
    'https://medworm.com/1/a-paper/',
    'https://doi.org.example.net/10.1000/bone.12',
    'https://doi.org@example.net/10.1000/bone.12',
  ].map((url): Row => [
    `a record seen at ${url}`,
    'literature.json papers.0.custom.seenAt',
    [url],
    'literature.json papers.0.custom.seenAt.0: not a page to link a record on',
  ]),
  shape('a term in one language', 'glossary.json 0.term.zh', undefined),
  shape('an empty form', 'glossary.json 0.forms.en.0', ' '),
  shape('plain words in one language', 'plainWords.json mtor--autophagy.en', undefined),
  shape('an unknown plain direction', 'plainWords.json mtor--autophagy.direction', 'up'),
  shape('a bad PMID', 'literature.json papers.0.PMID', 'PMC1', 'not a PMID'),
  shape('a bad PMCID', 'literature.json papers.0.PMCID', '456', 'not a PMCID'),
  shape('a paper without a title', 'literature.json papers.0.title', undefined),
  shape('a bad slug of a paper', 'literature.json papers.0.id', 'Li 2019', 'not a slug'),
  shape('an unknown verdict', 'literature.json readings.0.verdict', 'proves'),
  shape('a finding without Chinese', 'literature.json readings.0.finding.zh', undefined),
  shape('a reading of no number', 'literature.json readings.0.number', 0),
  [
    'a record in the references',
    'references.json 0.title',
    'Autophagy and bone.',
    'references.json 0: Unrecognized key: "title"',
  ],
  shape('a label without Chinese', 'entities.json 0.label.zh', undefined),
  shape('a statement without English', 'claims/1.json 0.statement.en', undefined),
  shape('a caveat without Chinese', 'caveats.json 0.note.zh', undefined),
  shape('a view without Chinese', 'views/overview.json label.zh', undefined),
  shape('a phrase without Chinese', 'dataset.json phrases.0.zh', undefined),
  shape('a blank text', 'entities.json 0.about.en', ' \n'),
  shape('an empty list of members', 'entities.json 2.members', [], leaveOut),
  shape('an empty list of cells', 'claims/1.json 0.context.cells', [], leaveOut),
  shape('an empty list of stressors', 'claims/1.json 0.context.stressors', [], leaveOut),
  shape('an empty list of sites', 'claims/2.1.json 0.sites', [], leaveOut),
  shape('an unknown kind', 'entities.json 0.kind', 'gene'),
  shape('an effect that no claim has', 'claims/1.json 0.effect', 'contested'),
  shape('an unknown dose', 'claims/1.json 0.context.dose', 'medium'),
  [
    'a citation past the last reference',
    'claims/1.json 0.citations.0',
    99,
    'references.json 1-p1-s1-a: the review has no reference 99',
  ],
  shape('an unknown status', 'references.json 4.custom.status', 'found'),
  shape('a pin beside the lane', 'views/overview.json pins.0.at', 1.5),
  ['a field of no meaning', 'entities.json 0.colour', 'red', 'entities.json 0: '],
]

const A = 'claims/1.json 1-p1-s1-a: '
const SENTENCES = 'coverage.json, caveats.json or references.json '

const NAMES: readonly Row[] = [
  ['an unknown source', 'claims/1.json 0.source', 'ghost', `${A}unknown entity "ghost"`],
  ['an unknown target', 'claims/1.json 0.target', 'ghost', `${A}unknown entity "ghost"`],
  ['an unknown relation', 'claims/1.json 0.relation', 'hugs', `${A}unknown relation "hugs"`],
  ['an unknown cell', 'claims/1.json 0.context.cells.0', 'XX', `${A}unknown cell "XX"`],
  ['an unknown stressor', 'claims/1.json 0.context.stressors.0', 'x', `${A}unknown stressor "x"`],
  ['an unknown pathway', 'claims/1.json 0.pathways.0', 'wnt', `${A}unknown pathway "wnt"`],
  ['an unknown caveat', 'claims/1.json 0.caveats', ['doubt'], `${A}unknown caveat "doubt"`],
  [
    'an unknown tissue',
    'claims/1.json 0.context.tissue',
    'knock-out',
    `${A}unknown tissue "knock-out"`,
  ],
  [
    'an unknown phrase',
    'claims/1.json 0.context.intervention',
    'wing',
    `${A}unknown phrase "wing"`,
  ],
  [
    'an unknown method',
    'claims/1.json 3.experiment.method',
    'magic',
    'claims/1.json 1-p2-s1-a: unknown phrase "magic"',
  ],
  ['an unknown sentence', 'claims/1.json 0.locator', '1 p1 s1', `${A}unknown sentence "1 p1 s1"`],
  [
    'an unknown member',
    'entities.json 2.members.0',
    'ghost',
    'entities.json ampk: unknown member "ghost"',
  ],
  [
    'an unknown pathway of an entity',
    'entities.json 0.pathways.0',
    'wnt',
    'entities.json glucocorticoids: unknown pathway "wnt"',
  ],
  [
    'a parent that is no cell',
    'dataset.json cells.3.parent',
    'HSC',
    'dataset.json cells.BMSC: unknown parent "HSC"',
  ],
  [
    'a caveat on no sentence',
    'caveats.json 0.locators.0',
    '1 ¶1 s3',
    `${SENTENCES}1 ¶1 s3: the review has no such sentence`,
  ],
  [
    'coverage that repeats no sentence',
    'coverage.json 0.repeats.0',
    '1 ¶3 s1',
    `${SENTENCES}1 ¶3 s1: the review has no such sentence`,
  ],
  [
    'a citation at no sentence',
    'references.json 2.custom.citedAt.0',
    '7 ¶1 s1',
    `${SENTENCES}7 ¶1 s1: the review has no such sentence`,
  ],
]

const binds = { id: 'binds', label: { en: 'binds', zh: '结合' } }

const TWICE: readonly Row[] = [
  [
    'an entity twice',
    'entities.json 9',
    listIn('entities.json')[0],
    'entities.json glucocorticoids: this id is used twice',
  ],
  [
    'a claim twice',
    'claims/1.json 5',
    listIn('claims/1.json')[0],
    'claims 1-p1-s1-a: this id is used twice',
  ],
  [
    'a caveat twice',
    'caveats.json 1',
    listIn('caveats.json')[0],
    `${SENTENCES}dose-unclear: caveat id used twice`,
  ],
  ['a cell twice', 'dataset.json cells.1.id', 'OB', 'dataset.json cells.OB: twice'],
  ['a relation twice', 'dataset.json relations.4', binds, 'dataset.json relations.binds: twice'],
  [
    'an entity twice in a view',
    'views/overview.json entities.6',
    { id: 'mtor', lane: 0 },
    'views overview.mtor: is placed twice',
  ],
  ['a view id twice', 'views/machinery.json id', 'overview', 'views overview'],
]

const B = 'claims/1.json 1-p2-s1-a: '

const SENSE: readonly Row[] = [
  [
    'a relation against its effect',
    'claims/1.json 0.relation',
    'lowers',
    `${A}"lowers" means decreases, but the effect is increases`,
  ],
  [
    'an experiment against its effect',
    'claims/1.json 3.experiment.target',
    'rose',
    `${B}source down and target rose mean decreases, not increases`,
  ],
  [
    'an inference without an experiment',
    'claims/1.json 3.experiment',
    undefined,
    `${B}is inferred but records no experiment`,
  ],
  [
    'a correlation with an experiment',
    'claims/1.json 3.basis',
    'correlated',
    `${B}is correlated but records an experiment`,
  ],
  [
    'a doubt that no caveat explains',
    'claims/2.1.json 6.caveats',
    [],
    'claims/2.1.json 2.1-p2-s1-b: is doubtful but has no caveat',
  ],
  [
    'an opposite that there is not',
    'entities.json 1.opposites.1',
    'rest',
    'entities.json exercise: unknown opposite "rest"',
  ],
  [
    'an opposite on one side only',
    'entities.json 0.opposites',
    undefined,
    'entities.json exercise: "glucocorticoids" does not name it as its opposite',
  ],
  [
    'its own opposite',
    'entities.json 1.opposites.1',
    'exercise',
    'entities.json exercise: is its own opposite',
  ],
  [
    'a claim id of another sentence',
    'claims/1.json 0.locator',
    '1 ¶1 s2',
    `${A}the id does not go with its locator (1-p1-s2-…)`,
  ],
  [
    'a claim id without its letter',
    'claims/1.json 0.id',
    '1-p1-s1',
    'claims/1.json 1-p1-s1: the id does not go with its locator (1-p1-s1-…)',
  ],
  [
    'a dot of a claim id that is another letter',
    'claims/2.1.json 0.id',
    '2x1-p1-s1-a',
    'claims/2.1.json 2x1-p1-s1-a: the id does not go with its locator',
  ],
  [
    'a thing that acts on itself',
    'claims/1.json 0.target',
    'glucocorticoids',
    `${A}acts on itself`,
  ],
  [
    'a family that is its own member',
    'entities.json 2.members.0',
    'ampk',
    'entities.json ampk: is a member of itself',
  ],
]

const VIEWS: readonly Row[] = [
  [
    'a bad lane',
    'views/overview.json entities.0.lane',
    3,
    'views overview.glucocorticoids: there is no lane 3',
  ],
  [
    'a missing position',
    'views/overview.json layout.positions.mtor',
    undefined,
    'views overview.mtor: has no position',
  ],
  [
    'a fold that is not placed',
    'views/overview.json folds.0',
    'lc3-ii',
    'views overview.lc3-ii: folds members but is not placed',
  ],
  [
    'a pin on what is not placed',
    'views/overview.json pins.0.id',
    'ghost',
    'views overview.ghost: ',
  ],
  [
    'a message that tells an arrow which no claim gives',
    'views/overview.json message.0',
    'autophagy--mtor',
    'views overview.autophagy--mtor: is needed, but no claim of this view gives it',
  ],
  [
    'an arrow that is needed twice',
    'views/overview.json needs.0',
    'glucocorticoids--autophagy',
    'views overview.glucocorticoids--autophagy: is needed twice',
  ],
]

const plainly = { direction: 'none', en: 'It plays a part.', zh: '有作用。' }

const EXPLAINED: readonly Row[] = [
  [
    'a term twice',
    'glossary.json 1.id',
    'autophagy',
    'glossary.json autophagy: this term is twice',
  ],
  [
    'a form of two terms, in another case',
    'glossary.json 1.forms.en.0',
    'Autophagic',
    'glossary.json caveat: "autophagic" is a form of "autophagy" already',
  ],
  [
    'an explained entity that is not there',
    'glossary.json 0.entity',
    'atlantis',
    'glossary.json autophagy: unknown entity "atlantis"',
  ],
  [
    'plain words of no entity',
    'plainWords.json mtor--atlantis',
    plainly,
    'plainWords.json mtor--atlantis: unknown entity "atlantis"',
  ],
  [
    'plain words of no arrow',
    'plainWords.json mtor',
    plainly,
    'plainWords.json mtor: an arrow is source--target',
  ],
  [
    'plain words in no view',
    'plainWords.json glucocorticoids--autophagy.in.atlantis',
    plainly,
    'plainWords.json glucocorticoids--autophagy: unknown view "atlantis"',
  ],
]

const BESIDE = 'literature.json found-beside: '
const copied = (more: object) => ({ seenAt: [], ...more })

const LITERATURE: readonly Row[] = [
  ...(
    [
      ['DOI', '10.1000/BONE.12', 'the DOI'],
      ['PMID', '789', 'the PMID'],
      ['PMCID', 'PMC456', 'the PMCID'],
      ['title', 'Autophagy — and Bone', 'the title'],
    ] as const
  ).map(([field, value, what]): Row => [
    `a second record with ${what}`,
    `literature.json papers.2.${field}`,
    value,
    `${BESIDE}another record has ${what} of this one`,
  ]),
  [
    'a paper id twice',
    'literature.json papers.3',
    { ...(fixture.literature.papers[2] as object), title: 'Another' },
    `${BESIDE}another record has this id of this one`,
  ],
  [
    'a paper without a way to it',
    'literature.json papers.2.custom',
    copied({}),
    `${BESIDE}has no identifier and no page to link`,
  ],
  [
    'a copy that the review does not cite',
    'literature.json papers.2.custom',
    copied({ onlyCopySeen: true }),
    `${BESIDE}has no identifier and no page to link`,
  ],
  [
    'a copy that is more',
    'literature.json papers.0.custom.onlyCopySeen',
    true,
    'literature.json li-2019-bone: was seen at more than a copy',
  ],
  [
    'a paper that nobody reads',
    'literature.json readings',
    fixture.literature.readings.slice(0, 1),
    `${BESIDE}nobody reads this paper`,
  ],
  [
    'a reading of no paper',
    'literature.json readings.0.paper',
    'ghost',
    'literature.json readings.0: unknown paper "ghost"',
  ],
  [
    'a reading of no claim',
    'literature.json readings.2.claims.0',
    '1-p9-s1-a',
    'literature.json readings.2: unknown claim "1-p9-s1-a"',
  ],
  [
    'a reading that names a claim twice',
    'literature.json readings.0.claims.1',
    '1-p1-s1-b',
    'literature.json readings.0: names claim "1-p1-s1-b" twice',
  ],
  [
    'a reading at a number that stands elsewhere',
    'literature.json readings.2.number',
    2,
    'literature.json readings.2: its number does not stand in the sentence of claim "2.1-p1-s2-b"',
  ],
  [
    'a reading of nothing',
    'literature.json readings.1.scope',
    undefined,
    'literature.json readings.1: names no claim',
  ],
  [
    'a reading of a topic that has no number',
    'literature.json readings.1.number',
    undefined,
    'literature.json readings.1: names no claim',
  ],
  [
    'a reading of a topic and of claims',
    'literature.json readings.0.scope',
    'topic',
    'literature.json readings.0: is of the topic, but names claims',
  ],
  [
    'a reference to no paper',
    'references.json 0.paper',
    'ghost',
    'references.json ref-1: unknown paper "ghost"',
  ],
  [
    'a paper of what is unresolved',
    'references.json 2.paper',
    'found-beside',
    'references.json ref-3: is unresolved but has a paper',
  ],
  [
    'what is resolved, without a paper',
    'references.json 0.paper',
    undefined,
    'references.json ref-1: is identified without a paper',
  ],
  [
    'a verdict on no paper',
    'references.json 2.custom.verdict',
    'supports',
    'references.json ref-3: judges a paper it has not',
  ],
  [
    'a paper of which nothing is said',
    'references.json 1.custom.verdictNote',
    undefined,
    'references.json ref-2: does not say how it fits',
  ],
]

describe('a good dataset', () => {
  it('has no fault and loses nothing on the way in', () => {
    const files = fixtureFiles()
    expect(fixture).toEqual({
      meta: files['dataset.json'],
      entities: files['entities.json'],
      references: joinReferences(files['references.json'] as ReferenceEntry[], fixture.literature),
      literature: files['literature.json'],
      caveats: files['caveats.json'],
      coverage: files['coverage.json'],
      glossary: files['glossary.json'],
      plainWords: files['plainWords.json'],
      claims: [...listIn('claims/1.json'), ...listIn('claims/2.1.json')],
      views: [files['views/overview.json'], files['views/machinery.json']],
      tours: [],
    })
  })

  it('comes in reading order, whatever the order of its files', () => {
    const backwards = Object.fromEntries(Object.entries(fixtureFiles()).reverse())
    expect(parseDataset(backwards)).toEqual(fixture)
  })
})

describe('a dataset with one fault is refused by its name:', () => {
  it.each([
    ...FILES,
    ...SHAPES,
    ...NAMES,
    ...TWICE,
    ...SENSE,
    ...VIEWS,
    ...EXPLAINED,
    ...LITERATURE,
  ])('%s', (_what, where, value, fault) => {
    expect(faultsOf(changed(where, value))).toEqual([expect.stringContaining(fault)])
  })

  it('a view that places what nobody knows', () => {
    expect(faultsOf(changed('views/overview.json entities.3.id', 'ghost'))).toContain(
      'views overview.ghost: unknown entity',
    )
  })

  it('references that are out of order', () => {
    const [one, two, ...rest] = listIn('references.json')
    expect(faultsOf(changed('references.json', [two, one, ...rest]))).toEqual([
      'references.json ref-2: item 1 must be ref-1 with citation number 1',
      'references.json ref-1: item 2 must be ref-2 with citation number 2',
    ])
  })

  it('references that are too few', () => {
    expect(faultsOf(changed('references.json', listIn('references.json').slice(0, 97)))).toEqual([
      'references.json : 98 references are expected, not 97',
    ])
  })
})

describe('a dataset with many faults', () => {
  it('names all that span files, one a line', () => {
    const entities = changed('entities.json 0.pathways.0', 'wnt')['entities.json']
    const files = { ...changed('claims/1.json 0.source', 'ghost'), 'entities.json': entities }
    expect(() => parseDataset(files)).toThrow(
      'entities.json glucocorticoids: unknown pathway "wnt"\nclaims/1.json 1-p1-s1-a: unknown entity "ghost"',
    )
  })

  it('names all faults of shape of all its files', () => {
    const { 'caveats.json': _gone, ...files } = changed('entities.json 0.id', 'No Slug')
    expect(faultsOf(files)).toEqual([
      expect.stringContaining('entities.json 0.id'),
      'caveats.json : the file is missing',
    ])
  })
})
