// The foot of a box with its bar of cells as a small picture, the same as on the diagram. Decoration.
import { cellMarks } from '../notation/cellMarks.ts'
import { cellColour, CSS_PALETTE } from '../notation/palette.ts'

const BOX = { kind: 'protein', x: 22, y: 3, width: 44, height: 24 } as const

export function CellBar({ slots }: { readonly slots: readonly boolean[] }) {
  return (
    <svg
      className="kind-mark cell-bar"
      viewBox="0 0 44 16"
      width="44"
      height="16"
      aria-hidden="true"
    >
      <path
        d="M1 0V9A6 6 0 0 0 7 15H37A6 6 0 0 0 43 9V0"
        fill={CSS_PALETTE.kinds.protein.fill}
        stroke={CSS_PALETTE.kinds.protein.stroke}
        strokeWidth="1.3"
      />
      {cellMarks(BOX, slots).map(({ slot, isNamed, x, y, width, height }) => (
        <rect
          key={slot}
          {...{ x, y, width, height }}
          fill={isNamed ? cellColour(CSS_PALETTE, slot) : CSS_PALETTE.quiet}
        />
      ))}
    </svg>
  )
}
