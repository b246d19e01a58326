// Of the report: how well the review predicts its own experiments, beside two baselines.
import { DEALS, selfTest } from '../domain/graph/leaveOneOut.ts'
import type { LeftOut, Tally } from '../domain/graph/leaveOneOut.ts'
import type { Dataset } from '../domain/review/dataset.ts'

const ROWS: Readonly<Record<LeftOut, string>> = {
  claim: 'its claim left out',
  sentence: 'its sentence left out',
  arrow: 'all of its arrow left out',
}

const row = (name: string, { right, open, wrong, none }: Tally): string =>
  `| ${name} | ${[right, open, wrong, none].join(' | ')} |`

/** The table as docs/what-if.md has it. */
export function selfTestTable(dataset: Dataset): readonly string[] {
  const { experiments, majority, tested } = selfTest(dataset)
  return [
    `| ${String(experiments)} experiments | right | undecided | wrong | no chain |`,
    '| --- | --- | --- | --- | --- |',
    ...[...tested].flatMap(([what, { predicted, shuffled }]) => [
      row(`the review, ${ROWS[what]}`, predicted),
      row(`signs dealt out anew (mean of ${String(DEALS)}), ${ROWS[what]}`, shuffled),
    ]),
    row('what most of the others saw', majority),
  ]
}
