// The mark of an effect as a small picture: the same arrowheads and colours as on the diagram.
import { MARK_STROKE, MARKS, shaftBefore, shareKey } from '../notation/marks.ts'
import { CSS_PALETTE } from '../notation/cssPalette.ts'
import { effectColours, hueOf } from '../notation/palette.ts'
import type { SummaryEffect } from '../domain/review/vocabulary.ts'

export interface EffectMarkProps {
  readonly effect: SummaryEffect
  readonly isDashed?: boolean
  readonly isMuted?: boolean
  /** Whether it has its mark at both ends. */
  readonly isMutual?: boolean
  readonly width?: number
}

const ENDS = ['translate(33 7)', 'translate(1 7) rotate(180)'] as const

/** Decoration: the words stand beside it. */
export function EffectMark({
  effect,
  isDashed = false,
  isMuted = false,
  isMutual = false,
  width = 2,
}: EffectMarkProps) {
  const colours = effectColours(CSS_PALETTE, isMuted)
  const colour = colours[hueOf(effect)]
  const shaft = `M1 7H${33 + shaftBefore(effect)}`
  return (
    <svg className="effect-mark" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
      <path
        d={shaft}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={isDashed ? '5 3' : 'none'}
      />
      {shareKey(effect).map(({ side, x, width: part }) => (
        <rect key={side} x={x} y="1" width={part} height="3" fill={colours[side]} />
      ))}
      {(isMutual ? ENDS : ENDS.slice(0, 1)).map((place) => (
        <g key={place} transform={place}>
          {MARKS[effect].map(({ d, paint }) =>
            paint === 'fill' ? (
              <path key={d} d={d} fill={colour} />
            ) : (
              <path key={d} d={d} stroke={colour} strokeWidth={MARK_STROKE} />
            ),
          )}
        </g>
      ))}
    </svg>
  )
}
