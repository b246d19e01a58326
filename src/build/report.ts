// `npm run data:report`: what the data hold, in counts. Reads and prints; changes nothing.
import { arrowReport } from './arrowReport.ts'
import { parseDataset } from '../domain/review/parse.ts'
import type { FullDataset } from '../domain/review/fullDataset.ts'
import { parseLocator } from '../domain/review/locator.ts'
import { CERTAINTIES, REFERENCE_STATUSES } from '../domain/review/vocabulary.ts'
import { readData } from './readData.ts'
import { literatureCounts } from './reportLiterature.ts'

type Counts = readonly (readonly [name: string, count: number])[]

function tally(names: Iterable<string>, order: readonly string[]): Counts {
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

export async function main(): Promise<void> {
  const data = parseDataset(readData())
  const { meta, claims, entities, references, caveats, coverage } = data
  const named = (pick: (claim: (typeof claims)[number]) => readonly string[] | undefined) =>
    claims.flatMap((claim) => pick(claim) ?? ['(none named)'])
  const blocks: readonly (readonly [title: string, counts: Counts])[] = [
    ['Claims by section', sections(data)],
    [
      'Claims by pathway',
      tally(
        named((c) => c.pathways),
        ids(meta.pathways),
      ),
    ],
    [
      'Claims by cell',
      tally(
        named((c) => c.context.cells),
        ids(meta.cells),
      ),
    ],
    [
      'Claims by stressor',
      tally(
        named((c) => c.context.stressors),
        ids(meta.stressors),
      ),
    ],
    [
      'Claims by certainty',
      tally(
        claims.map((c) => c.certainty),
        CERTAINTIES,
      ),
    ],
    [
      'Claims by basis',
      tally(
        claims.map((c) => c.basis),
        [],
      ),
    ],
    [
      'Caveats by kind',
      tally(
        caveats.map((c) => c.kind),
        [],
      ),
    ],
    [
      'Sentences without a claim, by reason',
      tally(
        coverage.map((c) => c.reason),
        [],
      ),
    ],
    [
      'References by status',
      tally(
        references.map((r) => r.custom.status),
        REFERENCE_STATUSES,
      ),
    ],
    ['Papers and readings', literatureCounts(data)],
  ]
  const lines = [`${claims.length} claims, ${entities.length} entities, ${caveats.length} caveats`]
  for (const [title, counts] of blocks) {
    lines.push('', title, ...counts.map(([name, n]) => `  ${String(n).padStart(5)}  ${name}`))
  }
  lines.push('', ...arrowReport(data))
  lines.push('', 'Claims by cell and stressor (· : the review does not say)', grid(data), '')
  await new Promise<void>((resolve) => {
    process.stdout.write(lines.join('\n'), () => {
      resolve()
    })
  })
}
