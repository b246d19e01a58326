// The collection, on top of the page: its things in order, and the ways it leaves. A saved one can be dropped anywhere on it.
import { useState } from 'react'
import { PageDialog } from '../dialog/PageDialog.tsx'
import { useOpenedAtOnce } from '../dropped/useOpenedAtOnce.ts'
import { useWords } from '../useApp.ts'
import { CollectionList } from './CollectionList.tsx'
import { CollectionWays } from './CollectionWays.tsx'
import { useCollectionEdits } from './useCollectionEdits.ts'
import type { CollectionEdits } from './useCollectionEdits.ts'
import { useCollectionFile } from './useCollectionFile.ts'
import type { CollectionFile } from './useCollectionFile.ts'
import { useEntries, useEntriesFailed } from './useEntries.ts'
import { COLLECTION_WORDS } from './words.ts'
import '../css/collection.css'

export interface CollectionDialogProps {
  /** Dropped on the page: opened at once. */
  readonly dropped?: File | undefined
  readonly onClose: () => void
  /** Called once a lecture was made of it. */
  readonly onLecture: () => void
}

/** What the reader has to know of how it is kept, and of a file that was not taken. */
function Trouble({
  edits,
  file,
}: {
  readonly edits: CollectionEdits
  readonly file: CollectionFile
}) {
  const words = COLLECTION_WORDS[useWords().lang]
  const { trouble, unread } = edits
  const { name, faults } = file.refused
  const said = [
    ...(trouble === null ? [] : [words.troubles[trouble]]),
    ...(unread > 0 ? [words.unread(unread)] : []),
    ...(faults.length > 0 ? [[words.refused(name), ...faults].join(' ')] : []),
  ]
  return said.map((text) => (
    <p key={text} role="alert" className="collection-trouble">
      {text}
    </p>
  ))
}

export function CollectionDialog({ dropped, onClose, onLecture }: CollectionDialogProps) {
  const words = COLLECTION_WORDS[useWords().lang]
  const edits = useCollectionEdits()
  const made = useEntries(edits.items)
  const hasFailed = useEntriesFailed()
  const [said, say] = useState('')
  const file = useCollectionFile(edits, say)
  useOpenedAtOnce(dropped, file.open)
  const isEmpty = edits.items.length === 0
  return (
    <PageDialog className="collection" title={words.title} onClose={onClose} onFile={file.open}>
      <div className="collection-body">
        <p className="quiet">{isEmpty ? words.empty : words.hint}</p>
        <Trouble edits={edits} file={file} />
        {!isEmpty && !made && <p>{hasFailed ? words.failed : words.loading}</p>}
        {made && <CollectionList entries={made.entries} edits={edits} onShow={onClose} />}
      </div>
      <CollectionWays {...{ edits, file, made, said, say, onLecture }} />
    </PageDialog>
  )
}
