// What is said beside the status where something is taken out of the picture, with the way back.
import { HiddenNote } from './hide/HiddenNote.tsx'
import { StruckNote } from './review/StruckNote.tsx'

export function StatusNotes() {
  return (
    <>
      <HiddenNote />
      <StruckNote />
    </>
  )
}
