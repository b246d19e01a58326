// What the picture shows as data: its arrows and claims as tables, the papers behind them for a reference manager, its
// network for other programs, or everything in one archive.
import { useState } from 'react'
import { FIRST_FORMAT } from '../../export/dataFormats.ts'
import { fileName } from '../../export/fileName.ts'
import { gridCsv } from '../../export/gridSheet.ts'
import { FormatSelect } from './FormatSelect.tsx'
import type { GroupProps } from './groupProps.ts'
import { useData } from './useData.ts'
import type { ExportedFigure } from './useData.ts'
import { saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

type OfFigure = GroupProps & { readonly exported: ExportedFigure }
type OfGrid = GroupProps & {
  readonly exported: Extract<GroupProps['exported'], { kind: 'grid' }>
}

function GridData({ exported: { scope, grid }, run }: OfGrid) {
  const words = EXPORT_WORDS[scope.lang]
  const save = () => {
    const name = fileName(scope, 'csv')
    saveFile(new Blob([gridCsv(grid)], { type: 'text/csv;charset=utf-8' }), name)
    return Promise.resolve(words.saved(name))
  }
  return (
    <div className="export-buttons">
      <button type="button" onClick={() => run(save)}>
        {words.gridCsv}
      </button>
    </div>
  )
}

function FigureData({ exported, run }: OfFigure) {
  const words = EXPORT_WORDS[exported.scope.lang]
  const [format, setFormat] = useState(FIRST_FORMAT)
  const { selected, isOnly, setOnly, save, copy, pack } = useData({ exported, format })
  return (
    <>
      <p className="quiet">{words.dataHint}</p>
      <FormatSelect format={format} onChoose={setFormat} />
      {selected !== null && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={isOnly}
              onChange={({ target }) => {
                setOnly(target.checked)
              }}
            />
            <span>{words.onlySelected(selected)}</span>
          </label>
        </p>
      )}
      <div className="export-buttons">
        <button type="button" onClick={() => run(save)}>
          {words.saveData}
        </button>
        {format.isList && (
          <button type="button" onClick={() => run(copy)}>
            {words.copyList}
          </button>
        )}
        <button type="button" onClick={() => run(pack)}>
          {words.pack}
        </button>
      </div>
    </>
  )
}

export function DataGroup({ exported, run }: GroupProps) {
  return (
    <fieldset>
      <legend>{EXPORT_WORDS[exported.scope.lang].data}</legend>
      {exported.kind === 'grid' ? (
        <GridData exported={exported} run={run} />
      ) : (
        <FigureData exported={exported} run={run} />
      )}
    </fieldset>
  )
}
