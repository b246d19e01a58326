// What no single file can promise: that names lead somewhere and that parts of a claim agree. Every
// check reports all its faults; none throws and none repairs.
import { checkBasis } from './checkBasis.ts'
import { checkCited, checkLiterature } from './checkLiterature.ts'
import { checkViews } from './checkViews.ts'
import { checkGlossary, checkPlainWords } from './checkWords.ts'
import { duplicates } from './faults.ts'
import type { Fault, Report } from './faults.ts'
import { claimIdStem, parseLocator } from './locator.ts'
import type { FullDataset } from './fullDataset.ts'
import type { DatasetFile, FullClaim, Term } from './schema.ts'
import { TISSUES } from './vocabulary.ts'

function sentenceTable(meta: DatasetFile): ReadonlySet<string> {
  const sentences = new Set<string>()
  for (const { id, paragraphs } of meta.sections) {
    paragraphs.forEach((count, p) => {
      for (let s = 1; s <= count; s++) sentences.add(`${id} ¶${p + 1} s${s}`)
    })
  }
  return sentences
}

function checkVocabularies(meta: DatasetFile, report: Report): void {
  const lists = { cells: meta.cells, stressors: meta.stressors, pathways: meta.pathways }
  for (const [name, terms] of Object.entries(lists)) {
    const ids = new Set(terms.map((term: Term) => term.id))
    for (const id of duplicates(terms.map((term) => term.id))) report(`${name}.${id}`, 'twice')
    for (const { id, parent } of terms) {
      if (parent !== undefined && !ids.has(parent)) {
        report(`${name}.${id}`, `unknown parent "${parent}"`)
      }
    }
  }
  for (const id of duplicates(meta.relations.map((r) => r.id))) report(`relations.${id}`, 'twice')
}

function checkEntities(dataset: FullDataset, report: Report): void {
  const { entities, meta } = dataset
  const ids = new Set(entities.map(({ id }) => id))
  const pathways = new Set(meta.pathways.map(({ id }) => id))
  for (const id of duplicates(entities.map((e) => e.id))) report(id, 'this id is used twice')
  for (const { id, members = [], pathways: named } of entities) {
    for (const m of members) if (!ids.has(m)) report(id, `unknown member "${m}"`)
    if (members.includes(id)) report(id, 'is a member of itself')
    for (const p of named) if (!pathways.has(p)) report(id, `unknown pathway "${p}"`)
  }
}

function checkOpposites({ entities }: FullDataset, report: Report): void {
  const opposed = new Map(entities.map(({ id, opposites = [] }) => [id, opposites]))
  for (const [id, opposites] of opposed) {
    for (const o of opposites) {
      if (!opposed.has(o)) report(id, `unknown opposite "${o}"`)
      else if (!opposed.get(o)?.includes(id)) report(id, `"${o}" does not name it as its opposite`)
    }
    if (opposites.includes(id)) report(id, 'is its own opposite')
  }
}

/** Everything a claim may name, looked up once. */
interface Known {
  readonly entities: ReadonlySet<string>
  readonly signs: ReadonlyMap<string, string | undefined>
  readonly cells: ReadonlySet<string>
  readonly stressors: ReadonlySet<string>
  readonly pathways: ReadonlySet<string>
  readonly caveats: ReadonlySet<string>
  readonly sentences: ReadonlySet<string>
  readonly phrases: ReadonlySet<string>
  readonly tissues: ReadonlySet<string>
}

function known({ meta, entities, caveats }: FullDataset): Known {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))
  return {
    entities: ids(entities),
    signs: new Map(meta.relations.map(({ id, sign }) => [id, sign])),
    cells: ids(meta.cells),
    stressors: ids(meta.stressors),
    pathways: ids(meta.pathways),
    caveats: ids(caveats),
    sentences: sentenceTable(meta),
    phrases: new Set(meta.phrases.map(({ en }) => en)),
    tissues: new Set(TISSUES.flatMap((tissue) => meta.tissues[tissue])),
  }
}

function checkNames(claim: FullClaim, of: Known, report: Report): void {
  const { tissue, intervention } = claim.context
  const phrases = [tissue, intervention, claim.experiment?.method]
  const named: [string, readonly string[], { has(id: string): boolean }][] = [
    ['entity', [claim.source, claim.target], of.entities],
    ['relation', [claim.relation], of.signs],
    ['cell', claim.context.cells ?? [], of.cells],
    ['stressor', claim.context.stressors ?? [], of.stressors],
    ['pathway', claim.pathways, of.pathways],
    ['caveat', claim.caveats, of.caveats],
    ['sentence', [claim.locator], of.sentences],
    ['phrase', phrases.filter((text) => text !== undefined), of.phrases],
    ['tissue', tissue === undefined ? [] : [tissue], of.tissues],
  ]
  for (const [what, ids, where] of named) {
    for (const id of ids) if (!where.has(id)) report(claim.id, `unknown ${what} "${id}"`)
  }
}

function checkClaim(claim: FullClaim, of: Known, report: Report): void {
  checkNames(claim, of, report)
  const { id, source, target, effect, relation } = claim
  if (source === target) report(id, 'acts on itself')
  const sign = of.signs.get(relation)
  if (sign !== undefined && sign !== effect) {
    report(id, `"${relation}" means ${sign}, but the effect is ${effect}`)
  }
  const locator = parseLocator(claim.locator)
  if (locator) {
    const stem = claimIdStem(locator)
    if (!new RegExp(`^${stem.replaceAll('.', '\\.')}-[a-z]{1,2}$`).test(id)) {
      report(id, `the id does not go with its locator (${stem}-…)`)
    }
  }
  checkBasis(claim, report)
}

function checkSentences(dataset: FullDataset, of: Known, report: Report): void {
  const repeated = dataset.coverage.flatMap(({ repeats = [] }) => repeats)
  const named = [
    ...dataset.coverage.map(({ locator }) => locator),
    ...repeated,
    ...dataset.caveats.flatMap(({ locators }) => locators),
    ...dataset.references.flatMap(({ custom }) => custom.citedAt),
  ]
  for (const locator of new Set(named)) {
    if (!of.sentences.has(locator)) report(locator, 'the review has no such sentence')
  }
  for (const id of duplicates(dataset.caveats.map((c) => c.id))) report(id, 'caveat id used twice')
}

/** Every number that is cited or read about is that of a reference, and each reference is there in order. */
function checkReferences(
  { meta, references, claims, caveats, literature }: FullDataset,
  report: Report,
): void {
  const last = meta.referenceCount
  const named = [
    ...claims.flatMap(({ id, citations }) => citations.map((number) => ({ id, number }))),
    ...caveats.flatMap(({ id, references: of = [] }) => of.map((number) => ({ id, number }))),
    ...literature.readings.flatMap(({ paper: id, number }) =>
      number === undefined ? [] : [{ id, number }],
    ),
  ]
  for (const { id, number } of named) {
    if (number > last) report(id, `the review has no reference ${number}`)
  }

  references.forEach(({ id, 'citation-number': number }, i) => {
    if (id !== `ref-${i + 1}` || number !== String(i + 1)) {
      report(id, `item ${i + 1} must be ref-${i + 1} with citation number ${i + 1}`)
    }
  })
  if (references.length !== last) {
    report('', `${last} references are expected, not ${references.length}`)
  }
}

/** All faults of a dataset whose files are each of the right shape; empty when it is sound. */
export function crossCheck(
  dataset: FullDataset,
  fileOf: (claim: FullClaim) => string,
): readonly Fault[] {
  const faults: Fault[] = []
  const into =
    (file: string): Report =>
    (path, message) =>
      faults.push({ file, path, message })
  const of = known(dataset)
  checkVocabularies(dataset.meta, into('dataset.json'))
  checkEntities(dataset, into('entities.json'))
  checkOpposites(dataset, into('entities.json'))
  for (const claim of dataset.claims) checkClaim(claim, of, into(fileOf(claim)))
  for (const id of duplicates(dataset.claims.map((c) => c.id))) {
    faults.push({ file: 'claims', path: id, message: 'this id is used twice' })
  }
  checkSentences(dataset, of, into('coverage.json, caveats.json or references.json'))
  checkReferences(dataset, into('references.json'))
  checkCited(dataset.references, dataset.literature.papers, into('references.json'))
  checkLiterature(dataset, into('literature.json'))
  checkViews(dataset, into('views'))
  checkGlossary(dataset, into('glossary.json'))
  checkPlainWords(dataset, into('plainWords.json'))
  return faults
}
