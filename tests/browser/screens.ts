// Links to every kind of screen that the page has.
export const SCREENS: readonly (readonly [name: string, link: string])[] = [
  ['the start', ''],
  ['a filter', '?cell=OST&stressor=exercise'],
  ['a filter that leaves nothing', '?cell=chondrocyte&stressor=diabetes&general=hidden&dose=low'],
  ['an entity', '?select=autophagy'],
  ['an arrow with a caveat', '?view=ampk-mtor&select=ampk--tsc2'],
  ['a contested arrow', '?view=pi3k-akt-mtor&select=exercise--pi3k-akt-mtor-pathway'],
  ['an unresolved reference', '?select=ref-18'],
  ['the papers of the review', '?mode=review&select=ref-1&without=hypotheses'],
  ['its sentences and one of them', '?mode=review&list=sentences&select=sentence-2-2-1-p1-s2'],
  ['its caveats', '?mode=review&list=caveats'],
  [
    'the table',
    '?mode=table&sort=cells-down&cell=OST&stressor=exercise&select=exercise--autophagy',
  ],
  ['a link that was partly broken', '?cell=XX&select=nonsense'],
]
