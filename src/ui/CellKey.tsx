// Which place of the bar on a box stands for which cell: only where boxes bear bars, and only the places
// that are on screen.
import { cellsToMark, OTHER_TISSUE, placesOnScreen } from '../domain/graph/cells.ts'
import { TISSUE_WORDS } from '../domain/review/terms.ts'
import { noted } from '../domain/words/chineseText.ts'
import { termName } from '../domain/words/describe.ts'
import { CellBar } from './CellBar.tsx'
import { LEGEND_WORDS } from './diagram/legendWords.ts'
import { useApp, useAreCellsMarked, useArrowsInScope, useWords } from './useApp.ts'

function Places() {
  const words = useWords()
  const meta = useApp(({ dataset }) => dataset.meta)
  const cells = cellsToMark(meta)
  const places = placesOnScreen(cells, useArrowsInScope())
  return places.map((id) => (
    <li key={id}>
      <CellBar slots={[...cells, OTHER_TISSUE].map((place) => place === id)} />{' '}
      <span>
        {id === OTHER_TISSUE
          ? TISSUE_WORDS.other[words.lang]
          : noted(termName(meta.cells, id, words.lang), id, words.lang)}
      </span>
    </li>
  ))
}

export function CellKey({ heading: Heading }: { readonly heading: 'h3' | 'p' }) {
  const { lang } = useWords()
  if (!useAreCellsMarked()) return null
  return (
    <div className="cell-key">
      <Heading>{LEGEND_WORDS[lang].cells}</Heading>
      <ul>
        <Places />
      </ul>
    </div>
  )
}
