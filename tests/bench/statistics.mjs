// The few statistics of the bench. Medians throughout: one slow run must not move a number.

/** The p-th percentile, between neighbours where it falls between them; NaN of nothing. */
export function percentile(values, p) {
  const sorted = [...values].sort((a, b) => a - b)
  if (sorted.length === 0) return Number.NaN
  const at = ((sorted.length - 1) * p) / 100
  const low = sorted[Math.floor(at)]
  const high = sorted[Math.ceil(at)]
  return low + (high - low) * (at - Math.floor(at))
}

export const median = (values) => percentile(values, 50)

/** A list of records as one record of medians. */
export function medians(records) {
  const names = Object.keys(records[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, median(records.map((r) => r[name]))]))
}

/** A ratio that survives nothing at all on both sides. */
export const ratio = (ours, floor) => (ours === 0 && floor === 0 ? 0 : ours / floor)
