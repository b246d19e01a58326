// The outline and the icon of a kind of entity as a small picture, the same as on the diagram. Decoration.
import type { Kind, OwnIcon } from '../domain/review/vocabulary.ts'
import { outlinePath } from '../notation/outlinePath.ts'
import { KIND_OUTLINES } from '../notation/outlines.ts'
import { CSS_PALETTE } from '../notation/cssPalette.ts'
import { ICON_PATHS, ICON_STROKE, iconOf } from '../notation/icons.ts'
import type { IconName } from '../notation/icons.ts'

function IconPath({ icon }: { readonly icon: IconName }) {
  return (
    <path
      d={ICON_PATHS[icon]}
      transform="translate(16 9)"
      fill="none"
      stroke={CSS_PALETTE.box.stroke}
      strokeWidth={ICON_STROKE}
    />
  )
}

/** An icon alone. */
export function IconMark({ icon }: { readonly icon: OwnIcon }) {
  return (
    <svg className="kind-mark" viewBox="0 0 32 18" width="32" height="18" aria-hidden="true">
      <IconPath icon={icon} />
    </svg>
  )
}

export interface KindMarkProps {
  readonly kind: Kind
  /** Where the entity has one of its own. */
  readonly icon?: OwnIcon | undefined
}

export function KindMark({ kind, icon: own }: KindMarkProps) {
  const { fill, stroke } = CSS_PALETTE.box
  const { border } = KIND_OUTLINES[kind]
  const box = { kind, x: 16, y: 9, width: 30, height: 16 }
  const icon = iconOf({ kind, icon: own })
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
          d={outlinePath({ ...box, width: 26, height: 12 })}
          fill="none"
          stroke={stroke}
          strokeWidth="0.8"
        />
      )}
      {icon && <IconPath icon={icon} />}
    </svg>
  )
}
