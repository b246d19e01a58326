// `npm run data:report`: what the data hold, in counts. Reads and prints; changes nothing.
import { arrowReport } from './arrowReport.ts'
import type { Claim } from '../domain/review/dataset.ts'
import { parseDataset } from '../domain/review/parse.ts'
import type { FullDataset } from '../domain/review/fullDataset.ts'
import { parseLocator } from '../domain/review/locator.ts'
import { CERTAINTIES, REFERENCE_STATUSES } from '../domain/review/vocabulary.ts'
import { indexDataset } from '../domain/review/dataset.ts'
import { splitDataset } from '../wire/splitDataset.ts'
import { readData } from './readData.ts'
import { selfTestTable } from './reportSelfTest.ts'
import { literatureCounts } from './reportLiterature.ts'

type Counts = readonly (readonly [name: string, count: number])[]
type Block = readonly [title: string, counts: Counts]

function tally(names: Iterable<string>, order: readonly string[] = []): Counts {
  const counts = new Map(order.map((name) => [name, 0]))
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
}

const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id)

function sections({ claims, coverage, meta }: FullDataset): Counts {
  const carried = new Set([...claims, ...coverage].map(({ locator }) => locator))
  const counts = tally(
    claims.map(({ locator }) => parseLocator(locator)?.section ?? ''),
    ids(meta.sections),
  )
  return counts.map(([id, count]) => {
    const sentences = meta.sections.find((s) => s.id === id)?.paragraphs ?? []
    const total = sentences.reduce((sum, n) => sum + n, 0)
    const done = [...carried].filter((l) => parseLocator(l)?.section === id).length
    return [`${id} (${done} of ${total} sentences)`, count]
  })
}

function grid({ claims, meta }: FullDataset): string {
  const stressors = meta.stressors.filter(({ core }) => core)
  const rows = meta.cells.map(({ id }) => {
    const counts = stressors.map(
      (s) =>
        claims.filter(
          ({ context }) => context.cells?.includes(id) && context.stressors?.includes(s.id),
        ).length,
    )
    return `  ${id.padEnd(14)}${counts.map((n) => String(n || '·').padStart(16)).join('')}`
  })
  const head = `  ${''.padEnd(14)}${stressors.map(({ id }) => id.padStart(16)).join('')}`
  return [head, ...rows].join('\n')
}

function claimBlocks(data: FullDataset): readonly Block[] {
  const { meta, claims } = data
  const named = (pick: (claim: Claim) => readonly string[] | undefined) =>
    claims.flatMap((claim) => pick(claim) ?? ['(none named)'])
  const pathways = named((claim) => claim.pathways)
  const cells = named(({ context }) => context.cells)
  const stressors = named(({ context }) => context.stressors)
  const certainties = claims.map(({ certainty }) => certainty)
  return [
    ['Claims by section', sections(data)],
    ['Claims by pathway', tally(pathways, ids(meta.pathways))],
    ['Claims by cell', tally(cells, ids(meta.cells))],
    ['Claims by stressor', tally(stressors, ids(meta.stressors))],
    ['Claims by certainty', tally(certainties, CERTAINTIES)],
    ['Claims by basis', tally(claims.map(({ basis }) => basis))],
  ]
}

function otherBlocks(data: FullDataset): readonly Block[] {
  const { references, caveats, coverage } = data
  const statuses = references.map(({ custom }) => custom.status)
  return [
    ['Caveats by kind', tally(caveats.map(({ kind }) => kind))],
    ['Sentences without a claim, by reason', tally(coverage.map(({ reason }) => reason))],
    ['References by status', tally(statuses, REFERENCE_STATUSES)],
    ['Papers and readings', literatureCounts(data)],
  ]
}

export async function main(): Promise<void> {
  const data = parseDataset(readData())
  const { claims, entities, caveats } = data
  const lines = [`${claims.length} claims, ${entities.length} entities, ${caveats.length} caveats`]
  for (const [title, counts] of [...claimBlocks(data), ...otherBlocks(data)]) {
    lines.push('', title, ...counts.map(([name, n]) => `  ${String(n).padStart(5)}  ${name}`))
  }
  lines.push('', 'Does the review predict its own experiments? (docs/what-if.md)')
  lines.push(...selfTestTable(indexDataset(splitDataset(data).skeleton)))
  lines.push('', ...arrowReport(data))
  lines.push('', 'Claims by cell and stressor (· : the review does not say)', grid(data), '')
  await new Promise<void>((resolve) => {
    process.stdout.write(lines.join('\n'), () => {
      resolve()
    })
  })
}
