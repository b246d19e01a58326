// Puts things on a line in a given order, each as near to where it would like to be as the others
// allow. Used for boxes in a row, arrows in a gap and arrows along the side of a box.
export interface Wish {
  readonly wanted: number
  /** Half of the room it takes. */
  readonly half: number
}

/** How far each stands behind the first where all stand as close as they may. */
function offsetsOf(wishes: readonly Wish[], space: number): readonly number[] {
  let run = 0
  return wishes.map(({ half }, i) => {
    const offset = i === 0 ? 0 : run + half
    run = offset + half + space
    return offset
  })
}

/** Blocks of neighbours, each around the mean of its wishes: `start` of its first, and how many. */
function blocksOf(
  wishes: readonly Wish[],
  offsets: readonly number[],
): readonly { readonly start: number; readonly size: number }[] {
  const blocks: { start: number; size: number }[] = []
  wishes.forEach(({ wanted }, i) => {
    let block = { start: wanted - (offsets[i] ?? 0), size: 1 }
    for (let last = blocks.at(-1); last && last.start > block.start; last = blocks.at(-1)) {
      blocks.pop()
      const size = last.size + block.size
      block = { start: (last.start * last.size + block.start * block.size) / size, size }
    }
    blocks.push(block)
  })
  return blocks
}

/**
 * Nearest places to what is wanted that keep order and `space` between neighbours (pool adjacent
 * violators). Where all do not fit between `low` and `high` they stand closer, evenly.
 */
export function spread(
  wishes: readonly Wish[],
  space: number,
  low: number,
  high: number,
): readonly number[] {
  const offsets = offsetsOf(wishes, space)
  const from = low + (wishes[0]?.half ?? 0)
  const to = high - (wishes.at(-1)?.half ?? 0)
  const length = offsets.at(-1) ?? 0
  if (length > to - from) {
    const squeeze = length === 0 ? 0 : Math.max(0, to - from) / length
    return offsets.map((offset) => from + offset * squeeze)
  }
  const places: number[] = []
  for (const { start, size } of blocksOf(wishes, offsets)) {
    const base = Math.min(Math.max(start, from), to - length)
    for (let i = 0; i < size; i++) places.push(base + (offsets[places.length] ?? 0))
  }
  return places
}
