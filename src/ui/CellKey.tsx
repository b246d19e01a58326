// Which place of the bar on a box stands for which cell: only the cells that are on screen.
import { cellsOnScreen, cellsToMark } from '../domain/graph/cells.ts'
import { termName } from '../domain/words/describe.ts'
import { CellBar } from './CellBar.tsx'
import { useApp, useShownInteractions, useViewGraph, useWords } from './useApp.ts'

export function CellKey({ heading: Heading }: { readonly heading: 'h3' | 'p' }) {
  const words = useWords()
  const meta = useApp(({ dataset }) => dataset.meta)
  const { view: file } = useViewGraph()
  const interactions = useShownInteractions()
  const marked = cellsToMark(meta, file)
  const cells = cellsOnScreen(marked, interactions)
  if (cells.length === 0) return null
  return (
    <div className="cell-key">
      <Heading>{words.legendCells}</Heading>
      <ul>
        {cells.map((id) => (
          <li key={id}>
            <CellBar slots={marked.map((cell) => cell === id)} />{' '}
            <span>{`${termName(meta.cells, id, words.lang)} (${id})`}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
