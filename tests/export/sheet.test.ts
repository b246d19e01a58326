// Guards the sheet people take away: what is in view is on it once and as it is, the legend explains
// those marks and no others, and no label, however odd, makes a file an editor refuses.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { arrowsOf, reviewCitation } from '../../src/export/figure.ts'
import type { Figure, Pane } from '../../src/export/figure.ts'
import { roomOf } from '../../src/export/block.ts'
import type { Sheet } from '../../src/export/paper.ts'
import { fileName } from '../../src/export/fileName.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { pageTitle } from '../../src/domain/words/pageTitle.ts'
import { legendSvg, pictureSvg, sheetSvg } from '../../src/export/sheet.ts'
import { slideSheet, SLIDE_WIDTH } from '../../src/export/slideSheet.ts'
import { arrowsInScope, OTHER_TISSUE } from '../../src/domain/graph/cells.ts'
import { isTwoSided, strengthOf } from '../../src/domain/graph/voices.ts'
import { markedAtBothEnds } from '../../src/notation/bothEnds.ts'
import { areCellsMarked } from '../../src/notation/cellMarks.ts'
import { strokeWidth } from '../../src/notation/lines.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { FONT_FAMILY } from '../../src/notation/scene.ts'
import { scopes } from '../domain/scopes.ts'
import { BOTH, fixtureDataset, realDataset } from '../fixtures.ts'
import { everyElement, readXml } from '../notation/xml.ts'
import type { XmlElement } from '../notation/xml.ts'
import { figureOf } from './figures.ts'

const valuesOf = (all: readonly XmlElement[], name: string) =>
  all.flatMap(({ attributes }) => attributes[name] ?? [])

/** All elements of a sheet, read strictly. */
const elementsOf = (figure: Figure, make = sheetSvg) => everyElement(readXml(make(figure).svg))

function expectSameAsView(all: readonly XmlElement[], { panes, scene }: Figure): void {
  const placed = new Set(scene.nodes.map(({ id }) => id))
  expect(valuesOf(all, 'data-entity').sort()).toEqual(
    panes
      .flatMap(({ view }) => [...view.entities.keys()])
      .filter((id) => placed.has(id))
      .sort(),
  )
  const drawn = all
    .filter(({ attributes }) => 'data-interaction' in attributes)
    .map(({ attributes }) => `${attributes['data-interaction']} ${attributes['data-effect']}`)
  expect(drawn.sort()).toEqual(
    arrowsOf({ panes })
      .map(({ id, effect }) => `${id} ${effect}`)
      .sort(),
  )
}

/** What is drawn of a pane: its entities and its arrows. */
const drawnIn = ({ view }: Pane) => [
  ...view.entities.keys(),
  ...view.interactions.map(({ id }) => id),
]

const COMPARISON_KEYS = { left: 'only', right: 'only' } as const

function statesIn(figure: Figure): readonly string[] {
  const { panes, comparisons, fallen } = figure
  const picked = panes[0].highlight?.picked ?? null
  const isPickedDrawn = picked !== null && panes.some((pane) => drawnIn(pane).includes(picked))
  const hasFaded = panes.some((pane) =>
    drawnIn(pane).some((id) => pane.highlight?.ids.has(id) === false),
  )
  const isMuted = panes.some(({ view }) => [...view.entities.values()].includes('general'))
  return [
    ...(isPickedDrawn ? ['highlight:picked'] : []),
    ...(hasFaded ? ['highlight:faded'] : []),
    ...(comparisons && isMuted ? ['compare:elsewhere'] : []),
    ...(fallen && fallen.looks.size > 0 ? ['struck:fallen'] : []),
    ...arrowsOf(figure).flatMap(({ id }) => {
      const comparison = comparisons?.get(id)
      if (!comparison) return []
      const keys: Readonly<Record<string, string>> = COMPARISON_KEYS
      return [`compare:${keys[comparison] ?? comparison}`]
    }),
  ]
}

function expectSameLegend(all: readonly XmlElement[], figure: Figure): void {
  const { panes, dataset, scene } = figure
  const interactions = arrowsOf(figure)
  const marking = panes.flatMap(({ view, highlight }) =>
    arrowsInScope(view).filter(
      ({ source, target }) =>
        areCellsMarked(scene, view) ||
        (view.cellBars !== 'none' &&
          highlight !== null &&
          highlight.picked !== null &&
          view.entities.has(highlight.picked) &&
          [source, target].includes(highlight.picked)),
    ),
  )
  const claims = marking.flatMap(({ specific, general }) => [...specific, ...general])
  const cells = claims.flatMap(({ context, tissues }) => [
    ...(context.cells ?? []),
    ...(tissues?.includes('other') ? [OTHER_TISSUE] : []),
  ])
  const places = [...scene.cells, OTHER_TISSUE]
  const bothEnds = new Set(panes.flatMap(({ view }) => [...markedAtBothEnds(scene, view)]))
  const entities = panes.flatMap(({ view }) => [...view.entities.keys()])
  const expected = new Set([
    ...interactions.flatMap(({ id, effect, line, voices }) => [
      ...(bothEnds.has(id) ? ['both-ends'] : [`effect:${effect}`]),
      `line:${line}`,
      `width:${strokeWidth(strengthOf(voices))}`,
      ...(isTwoSided(effect) ? ['balance'] : []),
    ]),
    ...entities.map((id) => `kind:${dataset.entities.get(id)!.kind}`),
    ...entities.flatMap((id) => {
      const { icon } = dataset.entities.get(id)!
      return icon ? [`icon:${icon}`] : []
    }),
    ...cells.filter((cell) => places.includes(cell)).map((cell) => `cell:${cell}`),
    ...(interactions.some(({ decidedBy }) => decidedBy === 'general') ? ['fit:general'] : []),
    ...statesIn(figure),
  ])
  expect(valuesOf(all, 'data-legend').sort()).toEqual([...expected].sort())
}

/** No line of text of a sheet, but for its drawings, begins or ends outside. */
function expectRoom(sheet: Sheet): void {
  const texts = readXml(sheet.svg).children.flatMap((child) =>
    child.name === 'svg' ? [] : everyElement(child).filter(({ name }) => name === 'text'),
  )
  expect(texts.length).toBeGreaterThan(10)
  for (const { attributes, text } of texts) {
    const { x, y } = attributes
    const size = Number(attributes['font-size'])
    expect(Number(x)).toBeGreaterThanOrEqual(0)
    expect(Number(x) + roomOf(text, size)).toBeLessThan(sheet.width)
    expect(Number(y)).toBeGreaterThan(0)
    expect(Number(y)).toBeLessThan(sheet.height)
  }
}

const VIEWS = [...realDataset.views.keys()].flatMap((view) =>
  LANGUAGES.map((lang) => [view, lang] as const),
)

describe.each(VIEWS)('the sheet of %s in %s', (view, lang) => {
  const figure = figureOf(realDataset, { ...DEFAULT_SCOPE, view, lang })
  const all = elementsOf(figure)

  it('has every visible entity and arrow once, each with its effect', () => {
    expect(figure.scene.nodes.length).toBeGreaterThan(0)
    expectSameAsView(all, figure)
  })

  it('explains in its legend exactly what it draws', () => {
    expectSameLegend(all, figure)
  })

  it('says title, scope, source, version and link', () => {
    // A line may break anywhere.
    const close = (text: string) => text.replaceAll(/\s/g, '')
    const words = close(all.map(({ text }) => text).join(''))
    const { meta } = realDataset
    const { title, scopeWords, link } = figure
    const citation = reviewCitation(meta, lang)
    for (const part of [title, scopeWords, meta.release, meta.licence, citation, link]) {
      expect(words).toContain(close(part))
    }
    expect(valuesOf(all, 'xlink:href')).toEqual([figure.link])
  })
})

it('makes shapes pale, and no group, whose opacity programs count more than once', () => {
  const scope = { ...DEFAULT_SCOPE, select: 'exercise--ampk' }
  const pale = elementsOf(figureOf(realDataset, scope)).filter(
    ({ attributes }) => 'opacity' in attributes,
  )
  expect(new Set(pale.map(({ name }) => name))).toEqual(new Set(['path', 'text', 'rect']))
})

describe.each(BOTH)('a sheet of %s', (_name, dataset) => {
  it.each(['diagram', 'compare'] as const)('holds to its view and its legend (%s)', (mode) => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const figure = figureOf(dataset, { ...scope, mode })
        const below = (whole: Figure) => pictureSvg(whole, 'below')
        const beside = (whole: Figure) => pictureSvg(whole, 'beside')
        for (const make of [sheetSvg, slideSheet, below, beside]) {
          const all = elementsOf(figure, make)
          expectSameAsView(all, figure)
          expectSameLegend(all, figure)
        }
        expectSameAsView(
          elementsOf(figure, (whole) => pictureSvg(whole, 'none')),
          figure,
        )
        expectSameLegend(elementsOf(figure, legendSvg), figure)
      }),
      { numRuns: 15 },
    )
  })
})

it.each([...realDataset.views.keys()])(
  '%s for slides is as flat as a slide, and all on it',
  (view) => {
    for (const lang of LANGUAGES) {
      for (const mode of ['diagram', 'compare'] as const) {
        const facets = { ...NO_FACETS, cell: ['OB'] }
        const versus = { ...NO_FACETS, cell: ['OC'] }
        const scope = { ...DEFAULT_SCOPE, view, lang, mode, facets, versus }
        const sheet = slideSheet(figureOf(realDataset, scope))
        const times = SLIDE_WIDTH / sheet.width
        expect([sheet.width, sheet.height].map((side) => Math.round(side * times))).toEqual([
          1920, 1080,
        ])
        expectRoom(sheet)
      }
    }
  },
)

describe('a sheet', () => {
  const figure = figureOf(realDataset, DEFAULT_SCOPE)
  const { svg, width, height } = sheetSvg(figure)

  it('is text in named fonts and concrete colours, and holds nothing rasterised or from outside', () => {
    expect(readXml(svg).attributes).toMatchObject({
      'font-family': FONT_FAMILY,
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
    })
    expect(svg).not.toMatch(/<image|foreignObject|var\(|currentColor|@font-face|@import|<script/i)
    const known = JSON.stringify(PALETTES.light)
    const used = svg.match(/#[0-9a-f]{3,8}\b/g) ?? []
    expect(used.filter((colour) => !known.includes(colour))).toEqual([])
  })

  it('shows what is selected, and another selection is another picture', () => {
    const link = { ...DEFAULT_SCOPE, facets: { ...NO_FACETS, stressor: ['exercise'] } }
    const sheets = ['exercise--autophagy', 'exercise', null].map((select) =>
      sheetSvg(figureOf(realDataset, { ...link, select })),
    )
    expect(new Set(sheets.map((sheet) => sheet.svg)).size).toBe(3)
    expect(sheets.map((sheet) => sheet.svg.includes('data-halo="exercise--autophagy"'))).toEqual([
      true,
      false,
      false,
    ])
    expect(sheets[0]!.svg).toContain('arrow from exercise to autophagy')
  })

  it('says what is struck out and strikes through what falls, in drawing, legend, words and name', () => {
    const scope: Scope = { ...DEFAULT_SCOPE, without: 'rodents', all: true }
    const struck = figureOf(realDataset, scope)
    const all = elementsOf(struck)
    const drawn = all.filter(({ attributes }) => attributes['data-comparison'] === 'fallen')
    expect(drawn.length).toBe(struck.fallen!.looks.size)
    expect(drawn.length).toBeGreaterThan(3)
    // What neither falls nor turns is faint.
    const { highlight, view } = struck.panes[0]
    expect(highlight!.ids.size).toBeLessThan(view.interactions.length)
    for (const id of struck.fallen!.looks.keys()) expect(highlight!.ids).toContain(id)
    const words = all.map(({ text }) => text).join(' ')
    expect(words).toContain(`${drawn.length} arrows lose their last support`)
    expect(struck.scopeWords).toContain('struck out: all that is said of mice and rats')
    expect(struck.link).toContain('without=rodents')
    expect(fileName(scope, 'svg')).toContain('_without_rodents_')
    expect(figureOf(realDataset, DEFAULT_SCOPE).fallen).toBeNull()
  })

  it('of a step of a tour leaves highlight what the step speaks of', () => {
    const scope = { ...DEFAULT_SCOPE, select: 'exercise--autophagy' }
    const step = {
      link: '?select=exercise--autophagy',
      names: ['ampk'],
      arrows: ['exercise--autophagy'],
    }
    const [{ highlight }] = figureOf(realDataset, scope, step).panes
    expect([...highlight!.ids].sort()).toEqual([
      'ampk',
      'autophagy',
      'exercise',
      'exercise--autophagy',
    ])
  })

  it('of a comparison has both sides beside each other, at one scale, each under its name', () => {
    const scope: Scope = {
      ...DEFAULT_SCOPE,
      mode: 'compare',
      facets: { ...NO_FACETS, cell: ['OB'] },
      versus: { ...NO_FACETS, cell: ['OC'] },
    }
    const both = figureOf(realDataset, scope)
    const all = elementsOf(both)
    const drawings = all.filter(({ name }) => name === 'svg').slice(1)
    expect(drawings).toHaveLength(2)
    const [left, right] = drawings.map(({ attributes }) => attributes)
    for (const same of ['y', 'width', 'height', 'viewBox']) expect(left![same]).toBe(right![same])
    expect(Number(right!['x'])).toBeGreaterThanOrEqual(Number(left!['x']) + Number(left!['width']))
    const words = all.map(({ text }) => text)
    for (const name of ['Osteoblast', 'Osteoclast', 'opposite signs']) expect(words).toContain(name)
    expect(valuesOf(all, 'data-comparison')).toContain('opposite')
    expect(both.link).toContain('mode=compare')
  })

  it('of a comparison is called by both sides, as the page is, and by its view', () => {
    for (const lang of LANGUAGES) {
      const scope: Scope = {
        ...DEFAULT_SCOPE,
        ...{ mode: 'compare', lang },
        facets: { ...NO_FACETS, cell: ['OB'] },
        versus: { ...NO_FACETS, cell: ['OC'] },
      }
      const view = createSelectors().view(realDataset, scope)
      const [sides = ''] = pageTitle(realDataset, scope, view, lang)
      const { title } = figureOf(realDataset, scope)
      expect(title).toContain(sides)
      for (const name of { en: ['Osteoblast', 'Osteoclast'], zh: ['成骨细胞', '破骨细胞'] }[lang])
        expect(title).toContain(name)
      expect(title).toContain(realDataset.views.get(scope.view)!.label[lang])
      const alone = figureOf(realDataset, { ...scope, mode: 'diagram' })
      expect(alone.title).toBe(realDataset.views.get(scope.view)!.label[lang])
    }
  })

  it('breaks its link behind a mark of it, and only a longer piece elsewhere', () => {
    const facets = { ...NO_FACETS, cell: ['OB', 'OC'], stressor: ['ageing', 'oestrogen-loss'] }
    const scope: Scope = { ...DEFAULT_SCOPE, facets, select: 'autophagy', lang: 'zh' }
    const short = figureOf(realDataset, scope)
    const linesOfLink = ({ svg: drawn }: Sheet) =>
      everyElement(readXml(drawn).children.find(({ name }) => name === 'a')!).flatMap(
        ({ name, text }) => (name === 'text' ? [text] : []),
      )
    const address = `https://example.org/${'a-folder/'.repeat(48)}?`
    const broken = linesOfLink(
      sheetSvg({ ...short, link: short.link.replace(/^[^?]*\?/, address) }),
    )
    expect(broken.length).toBeGreaterThan(2)
    for (const line of broken.slice(0, -1)) expect(line).toMatch(/[&?/]$/)
    const inOne = linesOfLink(
      sheetSvg({ ...short, link: `https://example.org/?${'a'.repeat(600)}` }),
    )
    expect(inOne[0]).toBe('https://example.org/?')
    expect(inOne.length).toBeGreaterThan(3)
  })

  it('is the same text each time', () => {
    expect(sheetSvg(figureOf(realDataset, DEFAULT_SCOPE)).svg).toBe(svg)
  })

  it('has room for all it says: no line of text begins or ends outside', () => {
    const long = { ...figure, link: `https://example.org/?${'cell=OST,'.repeat(80)}` }
    expectRoom(sheetSvg(long))
  })

  it('has room for a legend beside it, also where a filter makes its labels long', () => {
    for (const lang of LANGUAGES) {
      const facets = { ...NO_FACETS, cell: ['OST'] }
      expectRoom(
        pictureSvg(
          figureOf(realDataset, { ...DEFAULT_SCOPE, facets, lang, select: 'autophagy' }),
          'beside',
        ),
      )
    }
  })

  it('stays well-formed whatever a label, a title or a link holds', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '</svg>',
        ']]>',
        '"><script>alert(1)</script>',
        '&amp;',
        '<!--',
        '\u0000\u0008',
      ),
      fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    )
    fc.assert(
      fc.property(hostile, hostile, (label, other) => {
        const text = { en: label, zh: other }
        const entities = new Map(
          [...fixtureDataset.entities].map(([id, entity]) => [id, { ...entity, label: text }]),
        )
        const meta = {
          ...fixtureDataset.meta,
          effects: fixtureDataset.meta.effects.map((effect) => ({ ...effect, label: text })),
        }
        const whole = figureOf({ ...fixtureDataset, entities, meta }, DEFAULT_SCOPE)
        const made = sheetSvg({ ...whole, title: other, scopeWords: label, link: other }).svg
        expectSameAsView(everyElement(readXml(made)), whole)
        // XML 1.0 knows no such characters, escaped or not.
        const unknown = Array.from(made).filter((character) => {
          const code = character.codePointAt(0)!
          return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffe
        })
        expect(unknown).toEqual([])
        expect(made).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
      }),
      { numRuns: 60 },
    )
  })
})
