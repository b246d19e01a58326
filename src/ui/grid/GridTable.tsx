// The heat map as a table: a number in each square, its shade besides. A blank is no button, since
// there is nothing to open, and says why it is blank.
import { heatStep } from '../../domain/graph/grid.ts'
import type { Grid, GridRow, Square } from '../../domain/graph/grid.ts'
import { useWords } from '../useApp.ts'
import { GRID_WORDS } from '../../domain/words/gridWords.ts'

interface ChoosingProps {
  readonly first: Square | null
  readonly onChoose: (square: Square) => void
}

interface SquareCellProps extends ChoosingProps {
  readonly square: Square
  readonly label: string
}

function SquareCell({ square, label, first, onChoose }: SquareCellProps) {
  const words = GRID_WORDS[useWords().lang]
  const count = square.claims.length
  if (count === 0) {
    return (
      <td className="shade-0">
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{words.blank}</span>
      </td>
    )
  }
  return (
    <td className={`shade-${heatStep(count)}`}>
      <button
        type="button"
        data-square={`${square.cell} ${square.stressor}`}
        aria-label={label}
        aria-pressed={first === null ? undefined : first === square}
        title={label}
        onClick={() => {
          onChoose(square)
        }}
      >
        {count}
      </button>
    </td>
  )
}

function Row(
  props: ChoosingProps & { readonly row: GridRow; readonly stressors: Grid['stressors'] },
) {
  const { row, stressors, first, onChoose } = props
  const { lang } = useWords()
  const words = GRID_WORDS[lang]
  const name = row.cell.label[lang]
  return (
    <tr className={row.cell.core ? 'core' : undefined}>
      <th scope="row">{name}</th>
      {row.squares.map((square, i) => (
        <SquareCell
          key={square.stressor}
          square={square}
          label={words.open(name, stressors[i]?.label[lang] ?? '', square.claims.length)}
          first={first}
          onChoose={onChoose}
        />
      ))}
      <td className="grid-total">{row.total}</td>
    </tr>
  )
}

export function GridTable({ grid, first, onChoose }: ChoosingProps & { readonly grid: Grid }) {
  const { lang } = useWords()
  const words = GRID_WORDS[lang]
  return (
    <div className="grid-scroll" role="region" aria-label={words.caption} tabIndex={0}>
      <table className="grid-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.corner}</th>
            {grid.stressors.map(({ id, label, core }) => (
              <th key={id} scope="col" className={core ? 'core' : 'lesser'}>
                <span>{label[lang]}</span>
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Row
              key={row.cell.id}
              row={row}
              stressors={grid.stressors}
              first={first}
              onChoose={onChoose}
            />
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
