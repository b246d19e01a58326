// What an arrow says in each cell and under each dose, intensity or phase. Law: the sign of a square is the one
// that the arrow has under the filter which the square stands for.
import type { Claim } from '../review/dataset.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'
import { fitToOption, NAMED_BY } from '../scope/facets.ts'
import type { FacetId, Lineage } from '../scope/facets.ts'
import { NO_FACETS } from '../scope/scope.ts'
import type { FacetChoice } from '../scope/scope.ts'
import { summaryOf, voicesOf } from './voices.ts'
import type { Voices } from './voices.ts'

const SETTINGS = ['dose', 'intensity', 'phase'] as const satisfies readonly FacetId[]

/** A dose, an intensity or a phase. */
export interface Setting {
  readonly facet: (typeof SETTINGS)[number]
  readonly option: string
}

/** Null stands for any. */
export interface SignSquare {
  readonly cell: string | null
  readonly setting: Setting | null
  /** Null where no claim names both. */
  readonly said: { readonly effect: SummaryEffect; readonly voices: Voices } | null
}

export interface SignStrip {
  /** Any first, then as the claims name them. */
  readonly settings: readonly (Setting | null)[]
  readonly rows: readonly {
    readonly cell: string | null
    readonly squares: readonly SignSquare[]
  }[]
}

const namedIn = (facet: FacetId, claims: readonly Claim[]) => [
  ...new Set(claims.flatMap((claim) => NAMED_BY[facet](claim))),
]

/** The squares of an arrow's claims; null where they name fewer than two cells and fewer than two settings. */
export function signStripOf(claims: readonly Claim[], lineage: Lineage): SignStrip | null {
  const cells = namedIn('cell', claims)
  const settings = SETTINGS.flatMap((facet): readonly Setting[] =>
    namedIn(facet, claims)
      .sort()
      .map((option) => ({ facet, option })),
  )
  if (cells.length < 2 && settings.length < 2) return null
  const isOf = (claim: Claim, facet: FacetId, option: string) =>
    fitToOption(NAMED_BY[facet](claim), option, lineage) === 'specific'
  const squareOf = (cell: string | null, setting: Setting | null): SignSquare => {
    const here = claims.filter(
      (claim) =>
        (cell === null || isOf(claim, 'cell', cell)) &&
        (setting === null || isOf(claim, setting.facet, setting.option)),
    )
    const voices = voicesOf(here)
    return { cell, setting, said: here.length > 0 ? { effect: summaryOf(voices), voices } : null }
  }
  const columns = [null, ...settings]
  const rows = [null, ...cells].map((cell) => ({
    cell,
    squares: columns.map((setting) => squareOf(cell, setting)),
  }))
  return { settings: columns, rows }
}

/** The filters with those of a square in the place of whatever cell, dose, intensity and phase were chosen. */
export function choiceOfSquare(
  facets: FacetChoice,
  { cell, setting }: Pick<SignSquare, 'cell' | 'setting'>,
): FacetChoice {
  const { dose, intensity, phase } = NO_FACETS
  return {
    ...facets,
    ...{ dose, intensity, phase, cell: cell === null ? [] : [cell] },
    ...(setting && { [setting.facet]: [setting.option] }),
  }
}
