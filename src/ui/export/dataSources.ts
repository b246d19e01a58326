// What the ways out as data need beside the figure: papers and references, fetched when something is asked for.
import type { Library, Texts } from '../../domain/review/dataset.ts'
import type { DataSources } from '../../export/dataFormats.ts'
import { ExportFault, orFault } from '../../export/exportFault.ts'
import type { Figure } from '../../export/figure.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { REFERENCES } from '../review/useReferences.ts'

interface Asked {
  readonly figure: Figure
  readonly library: Library | null
  readonly texts: Texts | null
}

/** All that the formats are made from. A fault where a part of it does not come. */
export async function dataSources({ figure, library, texts }: Asked): Promise<DataSources> {
  if (!library) throw new ExportFault('load')
  const [literature, references] = await orFault(
    Promise.all([LITERATURE.attempt(), REFERENCES[figure.lang].attempt()]),
    'load',
  )
  return { figure, library, texts, literature, references: references.list }
}
