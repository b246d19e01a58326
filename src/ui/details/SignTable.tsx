// What an arrow says in each cell and setting. Each square that says something is the way to the arrow there.
import { choiceOfSquare } from '../../domain/graph/signStrip.ts'
import type { Setting, SignSquare, SignStrip } from '../../domain/graph/signStrip.ts'
import type { Claim, Dataset } from '../../domain/review/dataset.ts'
import { DOSES } from '../../domain/review/vocabulary.ts'
import type { Language, Words } from '../../domain/review/vocabulary.ts'
import { facetOptions } from '../../domain/scope/facets.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { noted } from '../../domain/words/chineseText.ts'
import { amountWords } from '../../domain/words/conditions.ts'
import { termName } from '../../domain/words/describe.ts'
import { targetGlyphs } from '../../domain/words/describeTargets.ts'
import { hueOf } from '../../notation/palette.ts'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { useApp, useWords } from '../useApp.ts'
import { BY_CELL_WORDS } from './byCellWords.ts'

/** A setting by its name; "high" of what is there and not given is a level and no dose. */
function settingName(dataset: Dataset, setting: Setting | null, claims: readonly Claim[]): Words {
  if (!setting) return { en: BY_CELL_WORDS.en.anySetting, zh: BY_CELL_WORDS.zh.anySetting }
  const { facet, option } = setting
  const dose = facet === 'dose' ? DOSES.find((one) => one === option) : undefined
  const dosed = claims.filter(({ context }) => context.dose === dose)
  const stressors = dosed.flatMap(({ context }) => context.stressors ?? [])
  const amount = dose && amountWords(dataset, { dose, stressors })
  const known = facetOptions(dataset.meta, facet).find(({ id }) => id === option)?.label
  return amount ?? known ?? { en: option, zh: option }
}

/** A cell of the vocabulary; null where any is meant. */
function cellName({ meta }: Dataset, cell: string | null, lang: Language): string {
  return cell === null ? BY_CELL_WORDS[lang].anyCell : termName(meta.cells, cell, lang)
}

interface SquareProps {
  readonly square: SignSquare
  /** The name of its setting. */
  readonly name: string
}

function Square({ square, name }: SquareProps) {
  const { lang } = useWords()
  const words = BY_CELL_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const { said, cell } = square
  if (!said) {
    return (
      <td>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{words.blank}</span>
      </td>
    )
  }
  const hue = hueOf(said.effect)
  const facets = choiceOfSquare(scope.facets, square)
  const names = [cellName(dataset, cell, lang), name] as const
  const glyphs = <span aria-hidden="true">{targetGlyphs(said)}</span>
  if (isSameChoice(facets, scope.facets)) {
    return (
      <td className={`sign-${hue} current`}>
        {glyphs}
        <span className="visually-hidden">{noted(words.says[hue], words.shown, lang)}</span>
      </td>
    )
  }
  return (
    <td className={`sign-${hue}`}>
      <ScopeLink scope={{ ...scope, lang, facets }}>
        {glyphs}
        <span className="visually-hidden">{words.square(...names, words.says[hue])}</span>
      </ScopeLink>
    </td>
  )
}

interface SignTableProps {
  readonly strip: SignStrip
  /** Those that it is made of. */
  readonly claims: readonly Claim[]
}

export function SignTable({ strip, claims }: SignTableProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const nameOf = (setting: Setting | null) => settingName(dataset, setting, claims)[lang]
  return (
    <table>
      <caption>{BY_CELL_WORDS[lang].signs}</caption>
      <thead>
        <tr>
          <td />
          {strip.settings.map((setting) => (
            <th key={setting?.option ?? ''} scope="col">
              {nameOf(setting)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {strip.rows.map(({ cell, squares }) => (
          <tr key={cell ?? ''}>
            <th scope="row">{cellName(dataset, cell, lang)}</th>
            {squares.map((square) => (
              <Square
                key={square.setting?.option ?? ''}
                square={square}
                name={nameOf(square.setting)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
