// What of a record nobody has seen, below its line.
import type { Paper } from '../../domain/review/schemaLiterature.ts'
import { describeUnknown } from '../../domain/words/unknownParts.ts'
import { useWords } from '../useApp.ts'

export function UnknownParts({ of }: { readonly of: Partial<Paper> }) {
  const said = describeUnknown(of, useWords().lang)
  return said !== '' && <p className="quiet unknown-parts">{said}</p>
}
