// How strong an arrow is drawn: by the number of claims behind it, in few steps that an eye can tell.
export const WIDTH_STEPS = [
  { from: 1, width: 1.3 },
  { from: 2, width: 2.1 },
  { from: 4, width: 3 },
  { from: 8, width: 4.2 },
] as const

/** The width in pixels of an arrow with so many claims in scope. */
export function strokeWidth(claims: number): number {
  return WIDTH_STEPS.findLast(({ from }) => claims >= from)?.width ?? WIDTH_STEPS[0].width
}
