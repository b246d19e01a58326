// The outline of a kind of entity as a small picture, the same as on the diagram. Decoration.
import type { Kind } from '../domain/review/vocabulary.ts'
import { outlinePath } from '../notation/outlinePath.ts'
import { KIND_OUTLINES } from '../notation/outlines.ts'
import { CSS_PALETTE } from '../notation/cssPalette.ts'

export function KindMark({ kind }: { readonly kind: Kind }) {
  const { fill, stroke } = CSS_PALETTE.kinds[kind]
  const { border } = KIND_OUTLINES[kind]
  const box = { kind, x: 16, y: 9, width: 30, height: 16 }
  return (
    <svg className="kind-mark" viewBox="0 0 32 18" width="32" height="18" aria-hidden="true">
      <path
        d={outlinePath(box)}
        fill={fill}
        stroke={stroke}
        strokeWidth="1.3"
        strokeDasharray={border === 'dashed' ? '3 2' : 'none'}
      />
      {border === 'double' && (
        <path
          d={outlinePath({ ...box, width: 24, height: 10 })}
          fill="none"
          stroke={stroke}
          strokeWidth="0.8"
        />
      )}
    </svg>
  )
}
