// docs/what-if.md says how well the review predicts its own experiments; it says what the code counts.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { selfTestTable } from '../../src/build/reportSelfTest.ts'
import { realDataset } from '../fixtures.ts'

it('the numbers of docs/what-if.md are those of the report', () => {
  const text = readFileSync(new URL('../../docs/what-if.md', import.meta.url), 'utf8')
  const cells = (line: string) => line.split('|').map((cell) => cell.trim())
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map(cells)
  const counted = selfTestTable(realDataset).filter((line) => !line.includes('---'))
  expect(rows).toEqual(counted.map(cells))
}, 120_000)
