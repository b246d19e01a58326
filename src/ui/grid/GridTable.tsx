// The grid as a table: what each square says by glyph and colour, and how many claims it has. What has none
// is no link, since there is nothing to open, and says in which way it is blank.
import { hueOf } from '../../notation/palette.ts'
import type { Grid, GridRow, Square } from '../../domain/graph/grid.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { useApp, useWords } from '../useApp.ts'
import { useScroller } from '../useScroller.ts'
import { describeSquare, GRID_WORDS, squareGlyphs } from '../../domain/words/gridWords.ts'
import '../css/rows.css'

interface ChoosingProps {
  /** Where two squares are being chosen: the first of them. */
  readonly first: Square | null
  /** What a press does while two are being chosen; else null, and a square is a link to its scope. */
  readonly onChoose: ((square: Square) => void) | null
  readonly scopeOf: (square: Square) => Scope
}

interface SquareCellProps extends ChoosingProps {
  readonly square: Square
  readonly place: string
}

function SquareCell({ square, place, first, onChoose, scopeOf }: SquareCellProps) {
  const { lang } = useWords()
  const words = GRID_WORDS[lang]
  const { kind, answer } = square
  const count = square.claims.length
  const glyphs = squareGlyphs(square)
  const said = describeSquare(square, lang)
  if (count === 0) {
    return (
      <td className={`square-${kind}`} title={said}>
        <span aria-hidden="true">{glyphs}</span>
        <span className="visually-hidden">{said}</span>
      </td>
    )
  }
  const label = words.open(place, said, count)
  const common = { 'data-square': `${square.cell} ${square.stressor}`, title: label }
  const told = (
    <>
      <span>{glyphs}</span>
      <small>{count}</small>
      <span className="visually-hidden">{label}</span>
    </>
  )
  return (
    <td className={`square-${answer ? hueOf(answer.effect) : kind}`}>
      {onChoose ? (
        <button
          type="button"
          {...common}
          aria-pressed={first === square}
          onClick={() => {
            onChoose(square)
          }}
        >
          {told}
        </button>
      ) : (
        <ScopeLink scope={scopeOf(square)} {...common}>
          {told}
        </ScopeLink>
      )}
    </td>
  )
}

interface HeadProps {
  readonly facet: 'cell' | 'stressor'
  readonly option: string
  readonly name: string
}

/** The name of a row or a column: pressed, it is what the answer beside the grid is about. */
function Head({ facet, option, name }: HeadProps) {
  const words = GRID_WORDS[useWords().lang]
  const isAsked = useApp(({ scope }) => scope.facets[facet].includes(option))
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  return (
    <button
      type="button"
      aria-pressed={isAsked}
      title={words.ask(name)}
      onClick={() => {
        const facets = { ...scope.facets, [facet]: isAsked ? [] : [option] }
        open({ ...scope, facets, select: null, reach: null }, [])
      }}
    >
      {name}
    </button>
  )
}

function Row(
  props: ChoosingProps & { readonly row: GridRow; readonly stressors: Grid['stressors'] },
) {
  const { row, stressors, ...choosing } = props
  const { lang } = useWords()
  const words = GRID_WORDS[lang]
  const name = row.cell.label[lang]
  return (
    <tr className={row.cell.core ? 'core' : undefined}>
      <th scope="row">
        <Head facet="cell" option={row.cell.id} name={name} />
      </th>
      {row.squares.map((square, i) => (
        <SquareCell
          key={square.stressor}
          square={square}
          place={words.pair(name, stressors[i]?.label[lang] ?? '')}
          {...choosing}
        />
      ))}
      <td className="grid-total">{row.total}</td>
    </tr>
  )
}

export function GridTable({ grid, ...choosing }: ChoosingProps & { readonly grid: Grid }) {
  const { lang } = useWords()
  const words = GRID_WORDS[lang]
  return (
    <div
      className="grid-scroll"
      role="region"
      aria-label={words.caption}
      tabIndex={0}
      ref={useScroller()}
    >
      <table className="grid-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.corner}</th>
            {grid.stressors.map(({ id, label, core }) => (
              <th key={id} scope="col" className={core ? 'core' : 'lesser'}>
                <Head facet="stressor" option={id} name={label[lang]} />
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Row key={row.cell.id} row={row} stressors={grid.stressors} {...choosing} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {grid.totals.map((total, i) => (
              <td key={grid.stressors[i]?.id} className="grid-total">
                {total}
              </td>
            ))}
            <td className="grid-total">{grid.total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
