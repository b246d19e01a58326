// What the review says of autophagy in each cell under each stressor, and where it is silent, over all data.
// A square opens its scope; two squares open their comparison.
import '../css/allData.css'
import '../css/grid.css'
import '../css/gridSmall.css'
import { useMemo, useState } from 'react'
import { cellStressorGrid, choiceOfSquare, viewOfClaims } from '../../domain/graph/grid.ts'
import type { Grid, Square } from '../../domain/graph/grid.ts'
import { NO_FACETS } from '../../domain/scope/scope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { useApp, useWords } from '../useApp.ts'
import { GridTable } from './GridTable.tsx'
import { GRID_WORDS, KEY_GLYPHS } from '../../domain/words/gridWords.ts'

const SAYS = ['increases', 'decreases', 'contested', 'unsigned'] as const
const BLANKS = ['elsewhere', 'general', 'nothing'] as const

function GridLegend() {
  const words = GRID_WORDS[useWords().lang]
  return (
    <ul className="grid-legend" aria-label={words.legend}>
      {SAYS.map((hue) => (
        <li key={hue}>
          <span className={`square-${hue}`} aria-hidden="true">
            {KEY_GLYPHS[hue]}
          </span>{' '}
          <span>{words.says[hue]}</span>
        </li>
      ))}
      {BLANKS.map((kind) => (
        <li key={kind}>
          <span className={`square-${kind}`} aria-hidden="true">
            {KEY_GLYPHS[kind]}
          </span>{' '}
          <span>{words.kinds[kind]}</span>
        </li>
      ))}
      <li>
        <small aria-hidden="true">15</small> <span>{words.count}</span>
      </li>
    </ul>
  )
}

/** Where a square, or a pair of them, leads: to the view that shows most of it, in one step of history. */
function useScopes(grid: Grid): {
  readonly scopeOf: (square: Square) => Scope
  readonly openPair: (first: Square, second: Square) => void
} {
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  const { view: current } = scope
  // Found once: each asks every view for what it draws.
  const views = useMemo(() => {
    const squares = grid.rows
      .flatMap((row) => row.squares)
      .filter(({ claims }) => claims.length > 0)
    return new Map(squares.map((square) => [square, viewOfClaims(dataset, square.claims, current)]))
  }, [current, dataset, grid])
  const plain = { ...scope, select: null, reach: null, contested: false, versus: NO_FACETS }
  return {
    scopeOf(square) {
      const view = views.get(square) ?? current
      return { ...plain, view, mode: 'diagram', facets: choiceOfSquare(square) }
    },
    openPair(first, second) {
      const view = viewOfClaims(dataset, [...first.claims, ...second.claims], current)
      const facets = choiceOfSquare(first)
      open({ ...plain, view, mode: 'compare', facets, versus: choiceOfSquare(second) }, [])
    },
  }
}

/** The name of a square in words. */
function useSquareName(grid: Grid): (square: Square) => string {
  const { lang } = useWords()
  return ({ cell, stressor }) => {
    const row = grid.rows.find((r) => r.cell.id === cell)
    const column = grid.stressors.find(({ id }) => id === stressor)
    return GRID_WORDS[lang].pair(row?.cell.label[lang] ?? cell, column?.label[lang] ?? stressor)
  }
}

export function GridPane() {
  const words = GRID_WORDS[useWords().lang]
  const claims = useApp(({ dataset }) => dataset.claims)
  const entities = useApp(({ dataset }) => dataset.entities)
  const meta = useApp(({ dataset }) => dataset.meta)
  const grid = useMemo(() => cellStressorGrid({ claims, entities, meta }), [claims, entities, meta])
  const [isPairing, setPairing] = useState(false)
  const [first, setFirst] = useState<Square | null>(null)
  const nameOf = useSquareName(grid)
  const { scopeOf, openPair } = useScopes(grid)
  const choose = (square: Square) => {
    if (first === null) setFirst(square)
    else if (first === square) setFirst(null)
    else openPair(first, square)
  }
  const asked = first ? words.chooseSecond(nameOf(first)) : words.chooseFirst
  return (
    <section className="grid-pane" aria-label={words.title}>
      <div className="grid-head">
        <h2>{words.title}</h2>
        <p className="quiet">{words.about}</p>
        <div className="grid-tools">
          <button
            type="button"
            aria-pressed={isPairing}
            onClick={() => {
              setPairing(!isPairing)
              setFirst(null)
            }}
          >
            {isPairing ? words.stop : words.compare}
          </button>
          <p role="status">{isPairing ? asked : ''}</p>
        </div>
      </div>
      <GridLegend />
      <GridTable grid={grid} first={first} onChoose={isPairing ? choose : null} scopeOf={scopeOf} />
    </section>
  )
}
