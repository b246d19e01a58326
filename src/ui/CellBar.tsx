// The bar that marks cells on a box, as a small picture. Decoration.
import { cellKey } from '../notation/cellMarks.ts'
import { CSS_PALETTE } from '../notation/cssPalette.ts'
import { cellColour } from '../notation/palette.ts'

const WIDTH = 36

export function CellBar({ slots }: { readonly slots: readonly boolean[] }) {
  return (
    <svg
      className="kind-mark cell-bar"
      viewBox={`0 -7 ${WIDTH} 14`}
      width={WIDTH}
      height="14"
      aria-hidden="true"
    >
      {cellKey(WIDTH, slots).map(({ slot, isNamed, x, y, width, height }) => (
        <rect
          key={slot}
          {...{ x, y, width, height }}
          fill={isNamed ? cellColour(CSS_PALETTE, slot) : CSS_PALETTE.quiet}
        />
      ))}
    </svg>
  )
}
