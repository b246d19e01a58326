// Guards the sheet people take away: what is in view is on it once and as it is, the legend explains
// those marks and no others, and no label, however odd, makes a file an editor refuses.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import { LANGUAGES } from '../../src/domain/vocabulary.ts'
import { reviewCitation } from '../../src/export/figure.ts'
import type { Figure } from '../../src/export/figure.ts'
import { pictureSvg, sheetSvg } from '../../src/export/sheet.ts'
import { strokeWidth } from '../../src/notation/lines.ts'
import { PALETTES } from '../../src/notation/palette.ts'
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

function expectSameAsView(all: readonly XmlElement[], { view, scene }: Figure): void {
  const placed = new Set(scene.nodes.map(({ id }) => id))
  expect(valuesOf(all, 'data-entity').sort()).toEqual(
    [...view.entities.keys()].filter((id) => placed.has(id)).sort(),
  )
  const drawn = all
    .filter(({ attributes }) => 'data-interaction' in attributes)
    .map(({ attributes }) => `${attributes['data-interaction']} ${attributes['data-effect']}`)
  expect(drawn.sort()).toEqual(view.interactions.map(({ id, effect }) => `${id} ${effect}`).sort())
}

function expectSameLegend(all: readonly XmlElement[], { view, dataset, scene }: Figure): void {
  const claims = view.interactions.flatMap(({ specific, general }) => [...specific, ...general])
  const cells = claims.flatMap(({ context }) => context.cells ?? [])
  const expected = new Set([
    ...view.interactions.flatMap(({ effect, line, specific, general }) => [
      `effect:${effect}`,
      `line:${line}`,
      `width:${strokeWidth(specific.length + general.length)}`,
    ]),
    ...[...view.entities.keys()].map((id) => `kind:${dataset.entities.get(id)!.kind}`),
    ...cells.filter((cell) => scene.cells.includes(cell)).map((cell) => `cell:${cell}`),
    ...(view.general > 0 ? ['fit:general'] : []),
  ])
  expect(valuesOf(all, 'data-legend').sort()).toEqual([...expected].sort())
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
    const words = all.map(({ text }) => text).join('')
    const { meta } = realDataset
    for (const part of [figure.title, meta.release, meta.licence, reviewCitation(meta, lang)]) {
      expect(words).toContain(part)
    }
    expect(words).toContain(figure.link)
    expect(valuesOf(all, 'xlink:href')).toEqual([figure.link])
    expect(words.replaceAll(/\s/g, '')).toContain(figure.scopeWords.replaceAll(/\s/g, ''))
  })
})

describe.each(BOTH)('a sheet of %s', (_name, dataset) => {
  it('holds to its view and its legend under any scope', () => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const figure = figureOf(dataset, { ...scope, mode: 'diagram' })
        const beside = (whole: Figure) => pictureSvg(whole, 'beside')
        for (const make of [sheetSvg, pictureSvg, beside]) {
          const all = elementsOf(figure, make)
          expectSameAsView(all, figure)
          expectSameLegend(all, figure)
        }
      }),
      { numRuns: 15 },
    )
  })
})

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

  it('is the same text each time', () => {
    expect(sheetSvg(figureOf(realDataset, DEFAULT_SCOPE)).svg).toBe(svg)
  })

  it('has room for all it says: no line of text begins or ends outside', () => {
    const long = { ...figure, link: `https://example.org/?${'cell=OST,'.repeat(80)}` }
    const sheet = sheetSvg(long)
    const texts = readXml(sheet.svg).children.flatMap((child) =>
      child.name === 'svg' ? [] : everyElement(child).filter(({ name }) => name === 'text'),
    )
    expect(texts.length).toBeGreaterThan(10)
    for (const { attributes, text } of texts) {
      const { x, y } = attributes
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x) + text.length * Number(attributes['font-size']) * 0.5).toBeLessThan(
        sheet.width,
      )
      expect(Number(y)).toBeGreaterThan(0)
      expect(Number(y)).toBeLessThan(sheet.height)
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
