// One table of everything that was measured, and how many budgets are missed. Progress goes to stderr,
// so that the table alone can be kept.
import process from 'node:process'
import { ratio } from './statistics.mjs'

export function log(text) {
  process.stderr.write(`bench: ${text}\n`)
}

/** Two copies of one page that differ by more than this were not measured on a quiet machine. */
const MUCH_NOISE = 0.2

const HEAD = ['', 'ours', 'FLOOR', 'ratio', 'budget', 'stretch', 'verdict', 'A/A']

function number(value) {
  if (value === undefined || Number.isNaN(value)) return '-'
  if (value === 0) return '0'
  if (Math.abs(value) < 0.01) return value.toExponential(0)
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)
}

function verdictOf(row, value) {
  if (row.budget === undefined) return ''
  if (!(value <= row.budget)) return 'MISSED'
  return value <= row.stretch ? 'stretch' : 'ok'
}

/**
 * One row of the table: its text cells, its verdict, its noise.
 * @param floor FLOOR's value (or another yardstick's), and `noise`, how far two copies of FLOOR
 *   differed in the same runs; both may be absent
 */
export function toRow(row, ours, floor, noise) {
  const times = floor === undefined ? undefined : ratio(ours, floor)
  const verdict = verdictOf(row, row.by === 'floor' ? times : ours)
  const unit = row.unit === '' ? '' : ` ${row.unit}`
  const limit = (value) => {
    if (value === undefined) return ''
    return row.by === 'floor' ? `≤ ${value}` : `≤ ${value}${unit}`
  }
  const cells = [
    row.label,
    `${number(ours)}${unit}`,
    floor === undefined ? '' : `${number(floor)}${unit}`,
    times === undefined ? '' : number(times),
    limit(row.budget),
    limit(row.stretch),
    verdict,
    noise === undefined ? '' : `±${(noise * 100).toFixed(0)} %`,
  ]
  return { cells, verdict, noise: noise ?? 0 }
}

/** Prints sections of `{ title, rows }`, rows as from {@link toRow}, and then the count. */
export function printReport(sections) {
  const rows = sections.flatMap((section) => section.rows)
  const all = [HEAD, ...rows.map(({ cells }) => cells)]
  const widths = HEAD.map((_, i) => Math.max(...all.map((cells) => cells[i].length)))
  const line = (cells) =>
    cells
      .map((cell, i) => (i === 0 || i === 6 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd()
  const out = [line(HEAD)]
  for (const section of sections) {
    out.push('', section.title, ...section.rows.map(({ cells }) => line(cells)))
  }
  const noise = Math.max(0, ...rows.map((row) => row.noise))
  if (noise > MUCH_NOISE) {
    out.push('', `FLOOR differed from itself by up to ${(noise * 100).toFixed(0)} %:`)
    out.push('the machine was busy, and the times above say little. Repeat when it is not.')
  }
  const missed = rows.filter(({ verdict }) => verdict === 'MISSED').length
  const budgets = rows.filter(({ verdict }) => verdict !== '').length
  out.push('', `${missed} of ${budgets} budgets missed.`)
  process.stdout.write(`${out.join('\n')}\n`)
}
