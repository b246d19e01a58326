// One table of everything that was measured, and how many budgets are missed. Progress goes to stderr,
// so that the table alone can be kept.
import process from 'node:process'
import { ratio } from './statistics.mjs'

export function log(text) {
  process.stderr.write(`bench: ${text}\n`)
}

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
 * One row of the table, as text cells.
 * @param floor FLOOR's value (or another yardstick's), and `noise`, how far two copies of FLOOR
 *   differed in the same runs; both may be absent
 */
export function toCells(row, ours, floor, noise) {
  const times = floor === undefined ? undefined : ratio(ours, floor)
  const unit = row.unit === '' ? '' : ` ${row.unit}`
  const limit = (value) => {
    if (value === undefined) return ''
    return row.by === 'floor' ? `≤ ${value}` : `≤ ${value}${unit}`
  }
  return [
    row.label,
    `${number(ours)}${unit}`,
    floor === undefined ? '' : `${number(floor)}${unit}`,
    times === undefined ? '' : number(times),
    limit(row.budget),
    limit(row.stretch),
    verdictOf(row, row.by === 'floor' ? times : ours),
    noise === undefined || Number.isNaN(noise) ? '' : `±${(noise * 100).toFixed(0)} %`,
  ]
}

/** Prints sections of `{ title, rows }`, rows as from {@link toCells}, and then the count. */
export function printReport(sections) {
  const all = [HEAD, ...sections.flatMap(({ rows }) => rows)]
  const widths = HEAD.map((_, i) => Math.max(...all.map((cells) => cells[i].length)))
  const line = (cells) =>
    cells
      .map((cell, i) => (i === 0 || i === 6 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd()
  const out = [line(HEAD)]
  for (const { title, rows } of sections) out.push('', title, ...rows.map(line))
  const verdicts = sections.flatMap(({ rows }) => rows.map((cells) => cells[6]))
  const missed = verdicts.filter((verdict) => verdict === 'MISSED').length
  const budgets = verdicts.filter((verdict) => verdict !== '').length
  out.push('', `${missed} of ${budgets} budgets missed.`)
  process.stdout.write(`${out.join('\n')}\n`)
}
