// What a dropped file opens: the editor of lectures or the collection, each with all that is wrong with it; and what is said
// of a file that is neither.
import { useEffect, useState } from 'react'
import { kindOfFile } from '../../domain/collection/kindOfFile.ts'
import type { KindOfFile } from '../../domain/collection/kindOfFile.ts'
import { describeFault } from '../../domain/lecture/faults.ts'
import { CollectionDialog } from '../collection/CollectionDialog.tsx'
import { PageDialog } from '../dialog/PageDialog.tsx'
import { LectureDialog } from '../ownLecture/LectureDialog.tsx'
import { OWN_WORDS } from '../ownLecture/words.ts'
import { useWords } from '../useApp.ts'
import { DROPPED_TITLE } from './words.ts'

export interface DroppedFileProps {
  readonly file: File
  readonly onClose: () => void
}

/** Null until it is read. */
function useKind(file: File): KindOfFile | null {
  const [kind, setKind] = useState<KindOfFile | null>(null)
  useEffect(
    function readIt() {
      let isWanted = true
      const tell = (text: string) => {
        if (isWanted) setKind(kindOfFile(text))
      }
      file.text().then(tell, () => {
        tell('')
      })
      return () => {
        isWanted = false
      }
    },
    [file],
  )
  return kind
}

export function DroppedFile({ file, onClose }: DroppedFileProps) {
  const { lang } = useWords()
  const of = useKind(file)
  const [isMade, setMade] = useState(false)
  if (isMade) return <LectureDialog onClose={onClose} />
  if (of?.kind === 'lecture') return <LectureDialog dropped={file} onClose={onClose} />
  if (of?.kind === 'collection') {
    return (
      <CollectionDialog
        dropped={file}
        onClose={onClose}
        onLecture={() => {
          setMade(true)
        }}
      />
    )
  }
  return (
    of?.faults && (
      <PageDialog className="dropped" title={DROPPED_TITLE[lang]} onClose={onClose}>
        <div className="lecture-editor-body" role="alert">
          <p>{OWN_WORDS[lang].refused(file.name)}</p>
          {of.faults.map((fault) => (
            <p key={fault.kind}>{describeFault(fault, lang)}</p>
          ))}
        </div>
      </PageDialog>
    )
  )
}
