// Questions about where and when an arrow is said: in which cell, at which dose or intensity.
import type { Claim } from '../review/dataset.ts'
import { DOSE_WORDS, INTENSITY_WORDS } from '../review/terms.ts'
import { DOSES, INTENSITIES } from '../review/vocabulary.ts'
import { lineageOf } from '../scope/facets.ts'
import { atStart, cellsInProse, listed } from '../words/prose.ts'
import { isTwoSided } from '../graph/voices.ts'
import type { AskableArrow } from './askable.ts'
import { placesOf, questionOf, said } from './asked.ts'
import type { Asking } from './asked.ts'
import { shuffledBy } from './question.ts'
import type { Question } from './question.ts'

/** How many wrong cells stand beside the right one. */
const WRONG_CELLS = 2

/** Cells that a claim names, and what these belong to. */
function cellsIn(asking: Asking, claims: readonly Claim[]): ReadonlySet<string> {
  const lineage = lineageOf(asking.dataset.meta)
  const named = claims.flatMap(({ context }) => context.cells ?? [])
  return new Set(named.flatMap((id) => [id, ...(lineage.get(id) ?? [])]))
}

/**
 * In which cell? Asked where the arrow is said of one cell alone, which neither of its ends is named after; a wrong
 * answer is a cell that no claim of it names.
 */
export function askCell(asking: Asking, arrow: AskableArrow): readonly Question[] {
  const { dataset, words, lang } = asking
  const named = new Set(arrow.claims.flatMap(({ context }) => context.cells ?? []))
  const [right] = named
  if (arrow.isOpen || isTwoSided(arrow.effect) || named.size !== 1 || right === undefined) return []
  const inProse = (id: string) => cellsInProse(dataset, id, lang)
  const text = said(asking, arrow, arrow.effect)
  const all = dataset.meta.cells.map(({ id }) => id)
  if (all.some((id) => tellsCell(asking, arrow, id))) return []
  const near = cellsIn(asking, arrow.claims)
  const isFar = (id: string) => !near.has(id) && !lineageOf(dataset.meta).get(id)?.includes(right)
  const wrong = shuffledBy(all.filter(isFar), arrow.id, (id) => id).slice(0, WRONG_CELLS)
  const places = placesOf(arrow.claims, lang)
  const options = [right, ...wrong].map((id) => ({
    ...{ id, text: atStart(inProse(id)), isRight: id === right },
    why: id === right ? words.names(inProse(right), places) : words.namesNot(inProse(id)),
  }))
  const none = {
    id: 'none',
    text: words.noCell,
    isRight: false,
    why: words.names(inProse(right), places),
  }
  return questionOf({ kind: 'cell', arrow, text: words.cell(text), options: [...options, none] })
}

/** Whether a name in the question gives its answer away: "osteoclast activity". */
function tellsCell({ dataset }: Asking, { source, target }: AskableArrow, cell: string): boolean {
  const term = dataset.meta.cells.find(({ id }) => id === cell)?.label.en.toLowerCase() ?? ''
  const stem = term.replace(/s$/, '').split(' ')[0] ?? ''
  return [source, target].some((id) => {
    const { label, tissue } = dataset.entities.get(id) ?? {}
    const isNamed = stem.length > 2 && (label?.en.toLowerCase().includes(stem) ?? false)
    return isNamed || (tissue === 'other' && cell === 'muscle')
  })
}

const SETTINGS = {
  dose: { all: DOSES, words: DOSE_WORDS, of: 'drug' },
  intensity: { all: INTENSITIES, words: INTENSITY_WORDS, of: 'intervention' },
} as const

/**
 * At which dose, or which intensity? Asked where every claim of one direction names it, and where what is dosed is the
 * source: else nobody could tell what the dose is of.
 */
export function askSetting(asking: Asking, arrow: AskableArrow): readonly Question[] {
  const { words, lang } = asking
  return (['dose', 'intensity'] as const).flatMap((field) =>
    (['increases', 'decreases'] as const).flatMap((effect) => {
      const claims = arrow.claims.filter((claim) => claim.effect === effect && !claim.doubt)
      const named = new Set(claims.map(({ context }) => context[field]))
      if (claims.length === 0 || named.has(undefined)) return []
      const right = named.size > 1 ? 'both' : String([...named][0])
      const { all, words: terms } = SETTINGS[field]
      const nameOf = (id: string) =>
        Object.entries(terms).find(([term]) => term === id)?.[1][lang] ?? words.bothSettings
      if (asking.dataset.entities.get(arrow.source)?.kind !== SETTINGS[field].of) return []
      const isNamed = [arrow.source, arrow.target].some((id) =>
        all.some((term) => id.includes(term)),
      )
      if (isNamed) return []
      const why = words.names(
        listed(
          [...named].map((id) => nameOf(String(id)).toLowerCase()),
          lang,
        ),
        placesOf(claims, lang),
      )
      const answers = [...all, 'both'].map((id) => ({
        id,
        text: nameOf(id),
        isRight: id === right,
        why,
      }))
      const none = { id: 'none', text: words.noSetting, isRight: false, why }
      return questionOf({
        ...{ kind: 'setting', arrow, claims, part: `${field}-${effect}` },
        text: words.setting[field](said(asking, arrow, effect)),
        options: [...answers, none],
      })
    }),
  )
}
