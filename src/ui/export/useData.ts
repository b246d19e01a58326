// What the data of a figure are made from, and the file or text that is made.
import { useState } from 'react'
import { ofSelection } from '../../export/dataFormats.ts'
import type { DataFormat } from '../../export/dataFormats.ts'
import type { Exported } from '../../export/exported.ts'
import { orFault } from '../../export/exportFault.ts'
import { selectionWords } from '../../export/figure.ts'
import { fileName } from '../../export/fileName.ts'
import { citeView } from '../../export/howToCite.ts'
import { later } from '../loading/later.ts'
import { useApp, useWords } from '../useApp.ts'
import { dataSources } from './dataSources.ts'
import { pngOf } from './rasterise.ts'
import { baseAddress } from '../address/publicAddress.ts'
import { saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

const PACK = later('pack', () => import('../../export/figurePack.ts'), { isSaidInPlace: true })
const PACK_SCALE = 2

export type ExportedFigure = Extract<Exported, { kind: 'figure' }>

/** Whether only what is selected is meant, where something drawn is. */
function useSelectedOnly({ scope, figure }: ExportedFigure) {
  const [isOnly, setOnly] = useState(false)
  const selected = scope.select === null ? null : selectionWords(figure)
  const narrowed = isOnly && scope.select !== null ? ofSelection(figure, scope.select) : figure
  return { selected, isOnly, setOnly, narrowed }
}

/** The ways out of the data in one format, and of everything together. Each resolves with words for the reader. */
export function useData({ exported, format }: { exported: ExportedFigure; format: DataFormat }) {
  const { scope, figure, sheet } = exported
  const words = EXPORT_WORDS[scope.lang]
  const dataset = useApp((state) => state.dataset)
  const library = useApp((state) => state.library)
  const loaded = useApp((state) => state.texts)
  const title = useWords().appName
  const only = useSelectedOnly(exported)
  // Prose in another language than the file says would mislead.
  const texts = loaded?.language === scope.lang ? loaded : null
  const made = async () => {
    const sources = await dataSources({ figure: only.narrowed, library, texts })
    return orFault(Promise.resolve(format.make(sources)), 'load')
  }
  const save = async () => {
    const name = fileName(scope, format.extension)
    saveFile(new Blob([await made()], { type: format.type }), name)
    return words.saved(name)
  }
  const copy = async () => {
    await orFault(navigator.clipboard.writeText(await made()), 'copy')
    return words.listCopied
  }
  const pack = async () => {
    const { packFile } = await orFault(PACK.attempt(), 'load')
    const citation = citeView({ dataset, scope, lang: scope.lang, title, base: baseAddress() })
    const sources = await dataSources({ figure, library, texts })
    const png = await pngOf(sheet, PACK_SCALE)
    const name = fileName(scope, 'zip')
    saveFile(await orFault(packFile({ ...sources, png, citation }), 'load'), name)
    return words.saved(name)
  }
  return { ...only, save, copy, pack }
}
