// Guards links on their way through mail programs, chats and typing aids: they open the same, or it is said
// what was lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { scopes } from '../domain/scopes.ts'
import { BOTH, realDataset } from '../fixtures.ts'

type Mangle = (link: string) => string

const query = (link: string) => link.slice(1)

/** What becomes of the dashes in ids that have two. */
const DASHES: readonly Mangle[] = [
  (link) => link,
  (link) => link.replaceAll('--', '—'),
  (link) => link.replaceAll('--', '–'),
  (link) => link.replaceAll('--', encodeURIComponent('—')),
]

const NAMES: readonly Mangle[] = [
  (link) => link,
  (link) => link.replace(/[?&][a-z]+=/g, (name) => name.toUpperCase()),
  (link) =>
    link.replace(
      /([?&])([a-z])/g,
      (_, before: string, first: string) => before + first.toUpperCase(),
    ),
]

/** What becomes of the whole. */
const WHOLE: readonly Mangle[] = [
  (link) => link,
  (link) => link.replaceAll('&', '&amp;'),
  (link) => link.replaceAll('&', '&amp;amp;'),
  (link) => link.replaceAll('&', '%26'),
  (link) => link.replaceAll('&', ';'),
  (link) => link.replaceAll('&', '&\u200b'),
  (link) => `?${encodeURIComponent(query(link))}`,
  (link) => `?${encodeURIComponent(encodeURIComponent(query(link)))}`,
  (link) => `?${encodeURIComponent(query(link.replaceAll('&', '&amp;')))}`,
  (link) => `?${link}`,
]

/** What comes to stand behind it. */
const ENDS = [
  ...[
    '',
    '.',
    ',',
    ':',
    ';',
    '!',
    ')',
    ']',
    '>',
    '/',
    '-',
    '_',
    '**',
    '"',
    "'",
    '`',
    '…',
    '”',
    '»',
  ],
  ...['。', '，', '、', '；', '：', '！', '？', '）', '】', '」', '》'],
  ...[
    '，请看',
    '。请看这里',
    '（骨细胞）',
    '——看这里',
    '——see here',
    '，see here',
    ', see here',
    ' see here',
  ],
  ...[' ', '%20', '+', '%0A', '%C2%A0', '\u200b', '\u200b看', '\u3000', '%E3%80%82', '\ufeff'],
  ...[
    '?utm_source=mail',
    '?utm_source=mail&utm_medium=x',
    '&fbclid=1',
    '。&fbclid=1',
    '&',
    '?',
    '&amp;',
  ],
]

/** As a browser hands it on. */
const inBrowser = (link: string) => new URL(link, 'https://example.org/page/').search

describe('a link that was mangled on its way', () => {
  it.each(BOTH)(
    'restores the scope it was made from, in %s',
    { timeout: 60_000 },
    (_name, dataset) => {
      const how = fc.tuple(...[DASHES, NAMES, WHOLE].map((ways) => fc.constantFrom(...ways)))
      fc.assert(
        fc.property(
          scopes(dataset),
          how,
          fc.constantFrom(...ENDS),
          fc.boolean(),
          (scope, ways, end, isBare) => {
            const whole = linkOfScope(scope)
            // Without its language, as links were once written, something else stands last.
            const link = isBare && whole.includes('&') ? whole.slice(0, -'&lang=en'.length) : whole
            const mangled = ways.reduce((text, mangle) => mangle(text), link) + end
            for (const text of [mangled, inBrowser(mangled)]) {
              const read = scopeOfLink(text, dataset, scope.lang)
              expect(read, text).toEqual({ scope, faults: [] })
            }
          },
        ),
        { numRuns: 400 },
      )
    },
  )

  it.each([
    '?view=ampk-mtor&amp;cell=OST&amp;select=ampk--tsc2',
    '?view%3Dampk-mtor%26cell%3DOST%26select%3Dampk--tsc2',
    '?fbclid%3D1%26view%3Dampk-mtor%26cell%3DOST%26select%3Dampk--tsc2',
    '?VIEW=ampk-mtor&Cell=OST&SELECT=ampk--tsc2',
    '?view=ampk-mtor&cell=OST&select=ampk—tsc2',
    '?view=ampk-mtor&cell=OST&select=ampk--tsc2，请看',
    '?view=ampk-mtor&cell=OST&select=ampk--tsc2?utm_source=mail',
    '?select=ampk–tsc2&view=ampk-mtor&cell=OST）',
    '?fbclid=1&view=ampk-mtor&cell=OST&select=ampk--tsc2_&fbclid=1',
  ])('%s opens the arrow under its filter', (link) => {
    expect(scopeOfLink(link, realDataset)).toEqual({
      scope: {
        ...DEFAULT_SCOPE,
        view: 'ampk-mtor',
        facets: { ...NO_FACETS, cell: ['OST'] },
        select: 'ampk--tsc2',
      },
      faults: [],
    })
  })

  it('may have Chinese commas in its lists, at the end as well', () => {
    const { scope, faults } = scopeOfLink('?cell=OC、OST，OB。', realDataset)
    expect(scope.facets.cell).toEqual(['OB', 'OC', 'OST'])
    expect(faults).toEqual([])
  })
})

describe('what is too far gone', () => {
  it.each([
    ['a name that something has grown on', '?cell[]=OST', 'cell', 'cell[]=OST'],
    ['a name behind another word', '?x;cell=OST&utm_source=mail', 'cell', 'x;cell=OST'],
    ['an id that is none, with its end', '?select=ghost。', 'select', 'ghost。'],
    ['an end in the middle', '?view=bmp。&cell=OB', 'view', 'bmp。'],
    ['a piece of a list', '?cell=OB,YY。', 'cell', 'YY。'],
  ])('is named: %s', (_what, link, parameter, value) => {
    expect(scopeOfLink(link, realDataset).faults).toEqual([{ parameter, value }])
  })

  it.each([
    '?utm_source=mail&fbclid=1&page_view=1&tour-id=2&language=de',
    '?u=https%3A%2F%2Fexample.org%2F%3Fview%3Dbmp%26cell%3DOB',
    '?u=https://example.org/?view=bmp',
    '?%3Cimg%20onerror%3D1%3E=5&__proto__[x]=4',
    '?',
    '?&&&;=&=',
  ])('but not what never was ours: %s', (link) => {
    expect(scopeOfLink(link, realDataset)).toEqual({ scope: DEFAULT_SCOPE, faults: [] })
  })
})
