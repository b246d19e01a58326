// How strong an arrow is drawn: by the number of claims behind it, in few steps that an eye can tell.
export const WIDTH_STEPS = [
  { from: 1, width: 1.3 },
  { from: 2, width: 2.1 },
  { from: 4, width: 3 },
  { from: 8, width: 4.2 },
] as const

/** Which of the steps an arrow with so many claims in scope is drawn at. */
export function strokeStep(claims: number): number {
  return Math.max(
    WIDTH_STEPS.findLastIndex(({ from }) => claims >= from),
    0,
  )
}

/** The width in pixels of an arrow with so many claims in scope. */
export function strokeWidth(claims: number): number {
  return WIDTH_STEPS[strokeStep(claims)]?.width ?? WIDTH_STEPS[0].width
}

/** Dashes of one colour over a line of the other: the review says both. */
export const MIXED_DASHES = [9, 9]
