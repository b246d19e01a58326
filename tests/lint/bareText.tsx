// What the check of bare text must find, and what it must leave alone: it looks here first (ownText.mjs).

interface Counted {
  readonly count: number
  readonly names: readonly string[]
}

/** Two texts beside an element: one of the file, one of what is handed in. */
export function Bare({ count }: Counted) {
  return (
    <p>
      In all {count} <b>claims</b>
    </p>
  )
}

/** A list of texts beside an element. */
export function BareList({ names }: Counted) {
  return (
    <p>
      {names}
      <b>claims</b>
    </p>
  )
}

export function Whole({ count, names }: Counted) {
  return (
    <p>
      <span>{count}</span> <b>{names.join()}</b>
    </p>
  )
}
