// What an arrow says in each cell and setting. Each square that says something is the way to the arrow there.
import { choiceOfSquare } from '../../domain/graph/signStrip.ts'
import type { Setting, SignSquare, SignStrip } from '../../domain/graph/signStrip.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { facetOptions } from '../../domain/scope/facets.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { noted } from '../../domain/words/chineseText.ts'
import { termName } from '../../domain/words/describe.ts'
import { targetGlyphs } from '../../domain/words/describeTargets.ts'
import { hueOf } from '../../notation/palette.ts'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { useApp, useWords } from '../useApp.ts'
import { BY_CELL_WORDS } from './byCellWords.ts'

function settingName({ meta }: Dataset, setting: Setting | null, lang: Language): string {
  if (!setting) return BY_CELL_WORDS[lang].anySetting
  const options = facetOptions(meta, setting.facet)
  return options.find(({ id }) => id === setting.option)?.label[lang] ?? setting.option
}

/** A cell of the vocabulary; null where any is meant. */
function cellName({ meta }: Dataset, cell: string | null, lang: Language): string {
  return cell === null ? BY_CELL_WORDS[lang].anyCell : termName(meta.cells, cell, lang)
}

function Square({ square }: { readonly square: SignSquare }) {
  const { lang } = useWords()
  const words = BY_CELL_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const { said, cell, setting } = square
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
  const names = [cellName(dataset, cell, lang), settingName(dataset, setting, lang)] as const
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

export function SignTable({ strip }: { readonly strip: SignStrip }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  return (
    <table>
      <caption>{BY_CELL_WORDS[lang].signs}</caption>
      <thead>
        <tr>
          <td />
          {strip.settings.map((setting) => (
            <th key={setting?.option ?? ''} scope="col">
              {settingName(dataset, setting, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {strip.rows.map(({ cell, squares }) => (
          <tr key={cell ?? ''}>
            <th scope="row">{cellName(dataset, cell, lang)}</th>
            {squares.map((square) => (
              <Square key={square.setting?.option ?? ''} square={square} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
