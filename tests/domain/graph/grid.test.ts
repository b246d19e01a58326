// Guards the cell x stressor grid: its numbers are those of the claims, and of the filters it opens.
import { describe, expect, it } from 'vitest'
import { derive, fitOfClaim } from '../../../src/domain/graph/derive.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { cellStressorGrid, choiceOfSquare, viewOfClaims } from '../../../src/domain/graph/grid.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { targetGlyphs } from '../../../src/domain/words/describeTargets.ts'
import { describeSquare, squareGlyphs } from '../../../src/domain/words/gridWords.ts'
import { BOTH, fixtureDataset, realDataset } from '../../fixtures.ts'

describe.each(BOTH)('the grid of %s', (_name, dataset) => {
  const { claims, meta } = dataset
  const grid = cellStressorGrid(dataset)
  const lineage = lineageOf(meta)
  const squares = grid.rows.flatMap((row) => row.squares)
  const withWider = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => [id, ...(lineage.get(id) ?? [])]))

  it('has every cell and every stressor once, the main ones first', () => {
    const cells = grid.rows.map(({ cell }) => cell)
    expect(cells.map(({ id }) => id).sort()).toEqual(meta.cells.map(({ id }) => id).sort())
    expect(grid.stressors.length).toBe(meta.stressors.length)
    for (const options of [cells, grid.stressors]) {
      const firstLesser = options.findIndex(({ core }) => !core)
      expect(options.slice(firstLesser).some(({ core }) => core)).toBe(false)
    }
    for (const row of grid.rows) {
      expect(row.squares.map(({ stressor }) => stressor)).toEqual(grid.stressors.map((s) => s.id))
    }
  })

  it('counts each claim in each square it names, and in no other', () => {
    for (const claim of claims) {
      const { cells = [], stressors = [] } = claim.context
      const wanted = [...withWider(cells)].flatMap((cell) =>
        [...withWider(stressors)].map((stressor) => `${cell} ${stressor}`),
      )
      const found = squares
        .filter((square) => square.claims.includes(claim))
        .map(({ cell, stressor }) => `${cell} ${stressor}`)
      expect([...found].sort()).toEqual([...wanted].sort())
    }
  })

  it('has in a square the claims that its filter finds specific', () => {
    for (const square of squares) {
      const scope = { ...DEFAULT_SCOPE, facets: choiceOfSquare(square) }
      const specific = claims.filter((claim) => fitOfClaim(claim, scope, lineage) === 'specific')
      expect(square.claims.map(({ id }) => id)).toEqual(specific.map(({ id }) => id))
    }
  })

  it('counts a claim once in each total', () => {
    const distinct = (some: readonly (typeof squares)[number][]) =>
      new Set(some.flatMap((s) => s.claims)).size
    for (const row of grid.rows) expect(row.total).toBe(distinct(row.squares))
    grid.totals.forEach((total, i) => {
      expect(total).toBe(distinct(grid.rows.flatMap((row) => row.squares[i] ?? [])))
    })
    expect(grid.total).toBe(distinct(squares))
  })

  it('opens a square where no other view draws more of it', () => {
    const drawn = (view: string, square: (typeof squares)[number]) =>
      derive(
        viewGraph(dataset, dataset.views.get(view)!),
        { ...DEFAULT_SCOPE, view, facets: choiceOfSquare(square), general: false },
        lineage,
      ).shown.claims
    for (const square of squares.filter((s) => s.claims.length > 0)) {
      const best = drawn(viewOfClaims(dataset, square.claims, 'overview'), square)
      for (const view of dataset.views.keys()) expect(drawn(view, square)).toBeLessThanOrEqual(best)
    }
  })
})

it('counts the small dataset as by hand', () => {
  const { rows, totals, total } = cellStressorGrid(fixtureDataset)
  const found = rows.flatMap(({ squares }) =>
    squares.flatMap((s) =>
      s.claims.length > 0 ? `${s.cell} ${s.stressor} ${s.claims.length}` : [],
    ),
  )
  expect(found).toEqual(['OB glucocorticoids 2', 'OST exercise 1'])
  expect([totals, total]).toEqual([[2, 1, 0], 3])
})

it('stays in the current view where that draws as much as any', () => {
  const { rows } = cellStressorGrid(fixtureDataset)
  const square = rows[0]!.squares[0]!
  expect(viewOfClaims(fixtureDataset, square.claims, 'machinery')).toBe('overview')
  expect(viewOfClaims(fixtureDataset, [], 'machinery')).toBe('machinery')
})

describe('what a square says of autophagy', () => {
  const { rows } = cellStressorGrid(realDataset)
  const square = (cell: string, stressor: string) =>
    rows.find((row) => row.cell.id === cell)!.squares.find((s) => s.stressor === stressor)!

  it('is said by the stressor under each of its names, the opposite turned round', () => {
    const { kind, answer } = square('OST', 'oestrogen-loss')
    expect([kind, answer!.effect]).toEqual(['said', 'contested'])
    expect(squareGlyphs(square('OST', 'oestrogen-loss'))).toBe('1 ↑ 1 ↓')
    expect(squareGlyphs(square('OST', 'exercise'))).toBe('↑ 1')
    expect(squareGlyphs(square('OB', 'oxidative-stress'))).toMatch(/^↓ \d$/)
  })

  it('tells three blanks: of other things, in general only, nothing at all', () => {
    const elsewhere = square('OC', 'starvation')
    expect([elsewhere.kind, elsewhere.answer]).toEqual(['elsewhere', null])
    const general = square('OC-precursor', 'exercise')
    expect([general.kind, general.claims.length]).toEqual(['general', 0])
    expect(squareGlyphs(general)).toMatch(/^\(.*↑.*\)$/)
    expect(square('OB', 'microgravity').kind).toBe('nothing')
  })

  it.each(LANGUAGES)(
    'tells in every square what is said of no cell, whatever else it says (%s)',
    (lang) => {
      const squares = rows.flatMap((row) => row.squares).filter(({ general }) => general)
      const kinds = new Set(squares.map(({ kind }) => kind))
      expect([...kinds].sort()).toEqual(['elsewhere', 'general', 'said'])
      for (const one of squares) {
        const glyphs = targetGlyphs(one.general)
        expect(describeSquare(one, lang)).toContain(`(${glyphs})`)
        expect(squareGlyphs(one)).toBe(one.answer ? targetGlyphs(one.answer) : `(${glyphs})`)
        if (one.answer) expect(describeSquare(one, lang)).toContain(`(${targetGlyphs(one.answer)})`)
        // It is of no cell: the same in the whole column.
        const column = squares.filter(({ stressor }) => stressor === one.stressor)
        expect(new Set(column.map(({ general }) => targetGlyphs(general))).size).toBe(1)
      }
    },
  )

  it('rests on claims of the square, or on none where it is blank', () => {
    for (const { kind, claims, answer } of rows.flatMap((row) => row.squares)) {
      expect(answer !== null).toBe(kind === 'said')
      expect(claims.length > 0).toBe(kind === 'said' || kind === 'elsewhere')
      if (answer) expect(answer.voices.sentences).toBeGreaterThan(0)
      if (kind === 'said') {
        const locators = new Set(claims.map(({ locator }) => locator))
        expect(answer!.voices.sentences).toBeLessThanOrEqual(locators.size)
      }
    }
  })
})
