// The parts of what is told about the page, each of which can be gone to.
export const ABOUT_PARTS = [
  'about',
  'cite',
  'places',
  'counts',
  'keys',
  'offline',
  'licence',
  'fault',
] as const
export type AboutPart = (typeof ABOUT_PARTS)[number]
