// A file that is opened or dropped: taken whole, or refused with all that is wrong with it.
import { useState } from 'react'
import { readCollection } from '../../domain/collection/readCollection.ts'
import { describeFault } from '../../domain/lecture/faults.ts'
import { useWords } from '../useApp.ts'
import type { CollectionEdits } from './useCollectionEdits.ts'
import { COLLECTION_WORDS } from './words.ts'

interface Refusal {
  readonly name: string
  readonly faults: readonly string[]
}

export interface CollectionFile {
  readonly open: (file: File) => Promise<void>
  readonly refused: Refusal
}

const NOTHING: Refusal = { name: '', faults: [] }

export function useCollectionFile(
  { take }: CollectionEdits,
  say: (text: string) => void,
): CollectionFile {
  const { lang } = useWords()
  const [refused, refuse] = useState(NOTHING)
  const open = async (file: File) => {
    const { items, faults } = readCollection(await file.text().catch(() => ''))
    if (!items) {
      refuse({ name: file.name, faults: faults.map((fault) => describeFault(fault, lang)) })
      return
    }
    refuse(NOTHING)
    say(COLLECTION_WORDS[lang].opened(take(items)))
  }
  return { open, refused }
}
