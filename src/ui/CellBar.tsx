// The bar that marks cells on a box, as a small picture. Decoration.
import { cellKey } from '../notation/cellMarks.ts'
import { CSS_PALETTE } from '../notation/cssPalette.ts'
import { cellColour } from '../notation/palette.ts'

const WIDTH = 36

/** One of `slots` for each cell, and a last one for another tissue. */
export function CellBar({ slots }: { readonly slots: readonly boolean[] }) {
  return (
    <svg
      className="kind-mark cell-bar"
      viewBox={`0 -7 ${WIDTH} 14`}
      width={WIDTH}
      height="14"
      aria-hidden="true"
    >
      {cellKey(WIDTH, slots).map(({ slot, isNamed, isHollow, x, y, width, height }) =>
        isNamed && isHollow ? (
          <rect
            key={slot}
            x={x + 0.5}
            y={y + 0.5}
            width={width - 1}
            height={height - 1}
            fill="none"
            stroke={CSS_PALETTE.quiet}
          />
        ) : (
          <rect
            key={slot}
            {...{ x, y, width, height }}
            fill={isNamed ? cellColour(CSS_PALETTE, slot) : CSS_PALETTE.quiet}
          />
        ),
      )}
    </svg>
  )
}
