// What the picture shows as data: its arrows or counts for a spreadsheet, its claims for a program.
import { fileName } from '../../export/fileName.ts'
import { gridCsv } from '../../export/gridSheet.ts'
import { claimsJson, interactionsCsv } from '../../export/tables.ts'
import { useApp } from '../useApp.ts'
import type { GroupProps } from './groupProps.ts'
import { saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

const CSV = 'text/csv;charset=utf-8'

export function DataGroup({ exported, run }: GroupProps) {
  const { scope } = exported
  const words = EXPORT_WORDS[scope.lang]
  const loaded = useApp(({ texts }) => texts)
  // Prose in another language than the file says would mislead.
  const texts = loaded?.language === scope.lang ? loaded : null
  const saving = (make: () => string, type: string, extension: string) => () => {
    run(() => {
      const name = fileName(scope, extension)
      saveFile(new Blob([make()], { type }), name)
      return Promise.resolve(words.saved(name))
    })
  }
  if (exported.kind === 'grid') {
    return (
      <fieldset>
        <legend>{words.data}</legend>
        <div className="export-buttons">
          <button type="button" onClick={saving(() => gridCsv(exported.grid), CSV, 'csv')}>
            {words.gridCsv}
          </button>
        </div>
      </fieldset>
    )
  }
  const { figure } = exported
  return (
    <fieldset>
      <legend>{words.data}</legend>
      <p className="quiet">{words.dataHint}</p>
      <div className="export-buttons">
        <button type="button" onClick={saving(() => interactionsCsv(figure), CSV, 'csv')}>
          {words.csv}
        </button>
        <button
          type="button"
          onClick={saving(() => claimsJson({ ...figure, texts }), 'application/json', 'json')}
        >
          {words.json}
        </button>
      </div>
    </fieldset>
  )
}
