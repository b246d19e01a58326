// The paper that a figure is printed on. The page's policy names these two texts (build/contentPolicy.ts).

export const PAGE_SIZES = {
  landscape: '@page { size: landscape; margin: 8mm }',
  portrait: '@page { size: portrait; margin: 8mm }',
} as const
