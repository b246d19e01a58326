// What the figure shows as data: its arrows for a spreadsheet, its claims for a program.
import { fileName } from '../../export/fileName.ts'
import { claimsJson, interactionsCsv } from '../../export/tables.ts'
import { useApp } from '../useApp.ts'
import type { GroupProps } from './groupProps.ts'
import { saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

export function DataGroup({ scope, figure, run }: GroupProps) {
  const words = EXPORT_WORDS[scope.lang]
  const loaded = useApp(({ texts }) => texts)
  // Prose in another language than the file says would mislead.
  const texts = loaded?.language === scope.lang ? loaded : null
  const save = (content: string, type: string, extension: string) => {
    const name = fileName(scope, extension)
    saveFile(new Blob([content], { type }), name)
    return Promise.resolve(words.saved(name))
  }
  return (
    <fieldset>
      <legend>{words.data}</legend>
      <p className="quiet">{words.dataHint}</p>
      <div className="export-buttons">
        <button
          type="button"
          onClick={() => {
            const { dataset, view, lang } = figure
            run(() => save(interactionsCsv(dataset, view, lang), 'text/csv;charset=utf-8', 'csv'))
          }}
        >
          {words.csv}
        </button>
        <button
          type="button"
          onClick={() => {
            run(() => save(claimsJson({ ...figure, texts }), 'application/json', 'json'))
          }}
        >
          {words.json}
        </button>
      </div>
    </fieldset>
  )
}
