// The line of a side as the one drawing has it: full at the left, hollow at the right.
import { HOLLOW } from '../../notation/comparisonLook.ts'
import { CSS_PALETTE } from '../../notation/cssPalette.ts'
import type { SideId } from './words.ts'

const WIDTH = 3

export function SideLine({ side }: { readonly side: SideId }) {
  const { sides, surface } = CSS_PALETTE
  return (
    <svg className="side-line" viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">
      <path
        d="M1 5H29"
        stroke={sides[side]}
        strokeWidth={side === 'left' ? WIDTH : WIDTH + HOLLOW}
      />
      {side === 'right' && <path d="M1 5H29" stroke={surface} strokeWidth={WIDTH} />}
    </svg>
  )
}
