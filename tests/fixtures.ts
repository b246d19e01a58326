// A small dataset that is whole: every rule of the contract is met and every field is used once, so
// that a test can count by hand or break it in one place. The real data is here too, parsed once.
import { readData } from '../src/build/readData.ts'
import type { Dataset } from '../src/domain/review/dataset.ts'
import { indexDataset } from '../src/domain/review/dataset.ts'
import { splitDataset } from '../src/wire/splitDataset.ts'
import type { FullDataset } from '../src/domain/review/fullDataset.ts'
import type { RawFiles } from '../src/domain/review/parse.ts'
import { parseDataset } from '../src/domain/review/parse.ts'

const words = (en: string, zh: string) => ({ en, zh })

// THE REVIEW has three sections: an abstract of one sentence; section 1 on what acts on autophagy,
// two paragraphs of two and one; section 2.1 on kinases, two paragraphs of two and one. All
// sentences carry claims but the abstract's. Cells: BMSC is a kind of MSC, so a claim on
// MSCs is general for BMSC, and one on BMSCs is specific for MSC. `binds` has no sign of its own.
const dataset = {
  version: 1,
  id: 'small-review',
  release: '0.0.1',
  title: words('Small review', '小综述'),
  source: { volume: '1', note: words('Made up for tests.', '为测试而编。') },
  licence: 'CC0-1.0',
  referenceCount: 98,
  effects: [
    { id: 'increases', label: words('increases', '促进'), arrow: 'triangle', curie: 'RO:0002213' },
    { id: 'decreases', label: words('decreases', '抑制'), arrow: 'tee', curie: 'RO:0002212' },
    { id: 'mostly-increases', label: words('mostly raises', '多为提高'), arrow: 'triangle' },
    { id: 'mostly-decreases', label: words('mostly lowers', '多为降低'), arrow: 'tee' },
    { id: 'contested', label: words('raises and lowers', '既促进又抑制'), arrow: 'triangle-tee' },
    { id: 'unsigned', label: words('affects', '影响'), arrow: 'circle' },
  ],
  relations: [
    { id: 'raises', label: words('raises', '提高'), sign: 'increases' },
    { id: 'lowers', label: words('lowers', '降低'), sign: 'decreases' },
    { id: 'affects', label: words('affects', '影响'), sign: 'unsigned' },
    { id: 'binds', label: words('binds', '结合'), curie: 'MI:0915' },
  ],
  cells: [
    {
      id: 'OB',
      label: words('Osteoblast', '成骨细胞'),
      core: true,
      curie: 'CL:0000062',
      tissue: 'bone',
    },
    { id: 'OC', label: words('Osteoclast', '破骨细胞'), core: true },
    { id: 'OST', label: words('Osteocyte', '骨细胞'), core: true },
    { id: 'BMSC', label: words('Bone-marrow stem cell', '骨髓干细胞'), core: true, parent: 'MSC' },
    { id: 'MSC', label: words('Stem cell', '干细胞') },
  ],
  stressors: [
    { id: 'glucocorticoids', label: words('Glucocorticoids', '糖皮质激素'), core: true },
    { id: 'exercise', label: words('Exercise', '运动'), core: true },
    { id: 'ageing', label: words('Ageing', '衰老') },
  ],
  pathways: [
    { id: 'autophagy-core', label: words('Autophagy machinery', '自噬机制') },
    { id: 'ampk-mtor', label: words('AMPK/mTOR', 'AMPK/mTOR') },
  ],
  phrases: [
    words('knock-out', '基因敲除'),
    words('tibia', '胫骨'),
    words('8 weeks on a treadmill', '跑台运动 8 周'),
  ],
  tissues: { bone: ['tibia'], other: ['serum'] },
  sections: [
    { id: 'A', label: words('Abstract', '摘要'), paragraphs: [1] },
    { id: '1', label: words('Causes', '原因'), paragraphs: [2, 1] },
    { id: '2.1', label: words('Kinases', '激酶'), paragraphs: [2, 1] },
  ],
}

const entity = (id: string, kind: string, en: string, zh: string, more: object = {}) => ({
  id,
  label: words(en, zh),
  kind,
  synonyms: [],
  xrefs: [],
  pathways: ['autophagy-core'],
  about: words(`About ${en}.`, `关于${zh}。`),
  ...more,
})

// NINE ENTITIES. AMPK is a family of two subunits, one with a Greek letter in its name; LC3-II has a
// name that people type in several ways; 骨细胞 is part of the outcome's Chinese name.
const entities = [
  entity('glucocorticoids', 'drug', 'Glucocorticoids', '糖皮质激素', {
    synonyms: ['GC', 'steroids'],
    opposites: ['exercise'],
  }),
  entity('exercise', 'intervention', 'Exercise', '运动', { opposites: ['glucocorticoids'] }),
  entity('ampk', 'family', 'AMPK', 'AMPK 家族', {
    members: ['ampk-a1', 'ampk-a2'],
    pathways: ['ampk-mtor'],
  }),
  entity('ampk-a1', 'protein', 'AMPKα1', 'AMPKα1', { symbol: 'PRKAA1', xrefs: ['HGNC:9376'] }),
  entity('ampk-a2', 'protein', 'AMPKα2', 'AMPKα2', { symbol: 'PRKAA2', xrefs: ['HGNC:9377'] }),
  entity('mtor', 'complex', 'mTOR', '雷帕霉素靶蛋白', { pathways: ['ampk-mtor'] }),
  entity('lc3-ii', 'protein', 'LC3-II', 'LC3-II', { synonyms: ['lipidated LC3'] }),
  entity('autophagy', 'process', 'autophagy', '自噬'),
  entity('ost-survival', 'phenotype', 'osteocyte survival', '骨细胞存活', { tissue: 'bone' }),
]

const claim = (id: string, source: string, target: string, effect: string, more: object = {}) => ({
  id,
  source,
  target,
  effect,
  relation: { increases: 'raises', decreases: 'lowers', unsigned: 'affects' }[effect] ?? 'binds',
  basis: 'stated',
  certainty: 'reported',
  context: {},
  pathways: ['autophagy-core'],
  locator: id.replace(/^([\d.]+)-p(\d+)-s(\d+)-\w+$/, '$1 ¶$2 s$3'),
  citations: [],
  statement: words(`Statement ${id}.`, `陈述 ${id}。`),
  caveats: [],
  ...more,
})

const gc = { stressors: ['glucocorticoids'], cells: ['OB'] }

// SECTION 1, FIVE CLAIMS. A low dose of glucocorticoids raises autophagy in osteoblasts, a high one
// lowers it: the one contested pair, and a filter by dose settles it. Moderate exercise raises it.
// A knock-out shows that autophagy keeps osteocytes alive; a second claim names no direction and no
// context at all, so it is general in every facet but certainty and pathway.
const causes = [
  claim('1-p1-s1-a', 'glucocorticoids', 'autophagy', 'increases', {
    context: { ...gc, dose: 'low' },
    citations: [1],
  }),
  claim('1-p1-s1-b', 'glucocorticoids', 'autophagy', 'decreases', {
    context: { ...gc, dose: 'high' },
    citations: [1, 2],
    caveats: ['dose-unclear'],
  }),
  claim('1-p1-s2-a', 'exercise', 'autophagy', 'increases', {
    context: { cells: ['OST'], stressors: ['exercise'], intensity: 'moderate', phase: 'early' },
  }),
  claim('1-p2-s1-a', 'autophagy', 'ost-survival', 'increases', {
    basis: 'inferred',
    experiment: { method: 'knock-out', source: 'down', target: 'fell' },
    context: { cells: ['OST'], species: 'mouse', system: 'in vivo' },
    citations: [3],
  }),
  claim('1-p2-s1-b', 'autophagy', 'ost-survival', 'unsigned'),
]

// SECTION 2.1, SEVEN CLAIMS. Both subunits lower mTOR, one told for BMSCs, one for MSCs. One subunit
// binds the other, which is nobody's arrow once the family is folded. AMPK itself is only suggested,
// mTOR only supposed, to act on autophagy. Hard exercise raises a subunit; LC3-II goes with mTOR.
const kinases = [
  claim('2.1-p1-s1-a', 'ampk-a1', 'mtor', 'decreases', {
    sites: ['Ser792'],
    direct: true,
    context: { cells: ['BMSC'] },
    pathways: ['ampk-mtor'],
    citations: [4],
  }),
  claim('2.1-p1-s1-b', 'ampk-a2', 'mtor', 'decreases', {
    context: { cells: ['MSC'] },
    pathways: ['ampk-mtor'],
  }),
  claim('2.1-p1-s1-c', 'ampk-a1', 'ampk-a2', 'unsigned', {
    relation: 'binds',
    pathways: ['ampk-mtor'],
  }),
  claim('2.1-p1-s2-a', 'ampk', 'autophagy', 'increases', {
    certainty: 'suggested',
    pathways: ['ampk-mtor', 'autophagy-core'],
  }),
  claim('2.1-p1-s2-b', 'mtor', 'autophagy', 'decreases', {
    certainty: 'hypothesised',
    pathways: ['ampk-mtor', 'autophagy-core'],
  }),
  claim('2.1-p2-s1-a', 'exercise', 'ampk-a2', 'increases', {
    context: {
      stressors: ['exercise', 'ageing'],
      intensity: 'excessive',
      phase: 'late',
      species: 'rat',
      tissue: 'tibia',
      intervention: '8 weeks on a treadmill',
    },
    pathways: ['ampk-mtor'],
  }),
  claim('2.1-p2-s1-b', 'mtor', 'lc3-ii', 'decreases', {
    basis: 'correlated',
    context: { system: 'in vitro', species: 'human' },
    caveats: ['dose-unclear'],
    doubt: 'direction',
  }),
]

// 98 REFERENCES, as the review has. The first is a whole record, without doubt, the second a probable
// one with nothing but a PMID; of all others only what they are cited for is known.
const references = Array.from({ length: 98 }, (_, i) => ({
  id: `ref-${i + 1}`,
  'citation-number': String(i + 1),
  custom: {
    status: 'unresolved',
    citedAt: { 2: ['1 ¶2 s1'], 3: ['2.1 ¶1 s1'] }[i] ?? [],
    topic: words(
      `Osteocyte autophagy in mice, topic ${i + 1} of the review`,
      `小鼠骨细胞自噬，综述的第 ${i + 1} 个主题`,
    ),
    ...(i > 0 && { doubt: words('Made up.', '虚构。') }),
  },
}))
const first = {
  ...references[0],
  paper: 'li-2019-bone',
  custom: {
    ...references[0]?.custom,
    status: 'identified',
    citedAt: ['1 ¶1 s1'],
    basis: words('The title says it.', '题名即如此。'),
    verdict: 'supports',
    verdictNote: words('It says so, of mice.', '论文如此，说的是小鼠。'),
  },
}
const second = {
  ...references[1],
  paper: 'likely-one',
  custom: {
    ...references[1]?.custom,
    status: 'probable',
    citedAt: ['1 ¶1 s1'],
    namedAuthor: 'Chen 等',
    verdictNote: words('Only the title was seen.', '只见到题名。'),
  },
}

// LITERATURE: the papers of both references and one that the review does not cite, with no identifier
// but a page; readings at a number, of its topic, and without a number.
const literature = {
  papers: [
    {
      id: 'li-2019-bone',
      type: 'article-journal',
      title: 'Autophagy and bone.',
      author: [
        { family: 'Li', given: 'A' },
        { family: 'Wang', given: 'B' },
        { literal: 'The Bone Group' },
        { family: 'Zhao' },
      ],
      'container-title': 'Bone',
      issued: { 'date-parts': [[2019, 4]] },
      volume: '12',
      issue: '3',
      page: '45-52',
      DOI: '10.1000/bone.12',
      PMID: '123',
      PMCID: 'PMC456',
      custom: { seenAt: [] },
    },
    {
      id: 'likely-one',
      type: 'article-journal',
      title: 'A likely one',
      PMID: '789',
      custom: { seenAt: [] },
    },
    {
      id: 'found-beside',
      type: 'article-journal',
      title: 'Found beside the review',
      publisher: 'Press',
      language: 'en',
      custom: {
        seenAt: ['https://doi.org/10.1000/beside'],
        note: words('A preprint.', '预印本。'),
      },
    },
  ],
  readings: [
    {
      paper: 'li-2019-bone',
      number: 1,
      verdict: 'supports',
      claims: ['1-p1-s1-b'],
      finding: words('In mice it is so.', '小鼠如此。'),
    },
    {
      paper: 'found-beside',
      number: 1,
      verdict: 'partly',
      claims: [],
      scope: 'topic',
      finding: words('A review of the matter.', '相关综述。'),
    },
    {
      paper: 'found-beside',
      verdict: 'contradicts',
      claims: ['2.1-p1-s2-b'],
      finding: words('In rats it is the other way.', '大鼠则相反。'),
    },
  ],
}

const caveats = [
  {
    id: 'dose-unclear',
    kind: 'contradiction',
    locators: ['1 ¶1 s1'],
    references: [1],
    note: words('The sentence gives no numbers.', '该句未给出数值。'),
  },
]

const coverage = [
  {
    locator: 'A ¶1 s1',
    reason: 'repetition',
    note: words('As in the body.', '与正文相同。'),
    repeats: ['1 ¶1 s1'],
  },
]

const glossary = [
  {
    id: 'autophagy',
    term: words('autophagy', '自噬'),
    forms: { en: ['autophagy', 'autophagic'], zh: ['自噬'] },
    definition: words('How a cell digests parts of itself.', '细胞消化自身成分的过程。'),
    entity: 'autophagy',
  },
  {
    id: 'caveat',
    term: words('caveat', '说明'),
    forms: { en: ['caveat'], zh: [] },
    definition: words('A note on a sentence.', '对一句话的附注。'),
  },
]

const plainWords = {
  'mtor--autophagy': { direction: 'lowers', ...words('Less recycling.', '回收减弱。') },
  'glucocorticoids--autophagy': {
    direction: 'both',
    ...words('It is said both ways.', '两种说法都有。'),
    in: { overview: { direction: 'raises', ...words('More recycling.', '回收增强。') } },
  },
}

const lanes = [
  { id: 'causes', label: words('Causes', '原因') },
  { id: 'kinases', label: words('Kinases', '激酶') },
  { id: 'bone', label: words('Autophagy and bone', '自噬与骨') },
]
const bands = [
  { top: 0, bottom: 100 },
  { top: 100, bottom: 200 },
  { top: 200, bottom: 400 },
]

// THE OVERVIEW shows AMPK for its subunits and opens on six of its seven arrows. Its message tells
// GC→autophagy (2, contested), it needs mTOR→autophagy (1), and has autophagy→survival (2), AMPK→mTOR
// (2, folded), exercise→autophagy (1) and exercise→AMPK (1, folded) as the strongest in and out of the
// rest; held back is AMPK→autophagy (1). Ten claims; LC3-II is not here.
const overview = {
  id: 'overview',
  order: 1,
  label: words('Overview', '总览'),
  about: words('From causes to bone.', '从原因到骨。'),
  lanes,
  folds: ['ampk'],
  message: ['glucocorticoids--autophagy'],
  needs: ['mtor--autophagy'],
  opensOn: 6,
  width: 500,
  pins: [{ id: 'autophagy', row: 0, at: 0.5 }],
  entities: [
    { id: 'glucocorticoids', lane: 0 },
    { id: 'exercise', lane: 0 },
    { id: 'ampk', lane: 1 },
    { id: 'mtor', lane: 1 },
    { id: 'autophagy', lane: 2 },
    { id: 'ost-survival', lane: 2 },
  ],
  layout: {
    width: 500,
    height: 400,
    lanes: bands,
    positions: {
      glucocorticoids: [120, 50],
      exercise: [380, 50],
      ampk: [380, 150],
      mtor: [250, 150],
      autophagy: [250, 250],
      'ost-survival': [250, 350],
    },
    routes: {
      'glucocorticoids--autophagy': [
        [120, 64],
        [120, 250],
        [207, 250],
      ],
    },
  },
}

// THE MACHINERY folds nothing and holds nothing back, so the subunits stand beside their family.
const machinery = {
  id: 'machinery',
  order: 2,
  label: words('Machinery', '机制'),
  about: words('The kinases one by one.', '逐个激酶。'),
  lanes: lanes.slice(1),
  entities: [
    { id: 'ampk', lane: 0 },
    { id: 'ampk-a1', lane: 0 },
    { id: 'ampk-a2', lane: 0 },
    { id: 'mtor', lane: 0 },
    { id: 'lc3-ii', lane: 1 },
    { id: 'autophagy', lane: 1 },
  ],
  layout: {
    width: 600,
    height: 300,
    lanes: bands.slice(0, 2),
    positions: {
      ampk: [60, 50],
      'ampk-a1': [200, 50],
      'ampk-a2': [340, 50],
      mtor: [480, 50],
      'lc3-ii': [480, 150],
      autophagy: [200, 150],
    },
    routes: {},
  },
}

const FILES = {
  'dataset.json': dataset,
  'entities.json': entities,
  'claims/1.json': causes,
  'claims/2.1.json': kinases,
  'references.json': [first, second, ...references.slice(2)],
  'literature.json': literature,
  'caveats.json': caveats,
  'coverage.json': coverage,
  'glossary.json': glossary,
  'plainWords.json': plainWords,
  'views/overview.json': overview,
  'views/machinery.json': machinery,
}

/** The raw files, a new copy at each call. */
export function fixtureFiles(): RawFiles {
  return JSON.parse(JSON.stringify(FILES)) as RawFiles
}

/** The small dataset through the one door to the data. */
export const fixture: FullDataset = parseDataset(fixtureFiles())

export const fixtureDataset: Dataset = indexDataset(splitDataset(fixture).skeleton)

/** The data that is shipped. Numbers in it change; only laws may be tested on it. */
export const real: FullDataset = parseDataset(readData())

export const realDataset: Dataset = indexDataset(splitDataset(real).skeleton)

/** Both, for laws that hold of any dataset. */
export const BOTH: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the small dataset', fixtureDataset],
  ['the real dataset', realDataset],
]
