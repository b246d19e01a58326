// The picture that is shown in a lecture, for keys that are heard wherever the focus is. Of two pictures that
// share a camera the first moves both.
import type { Diagram } from '../../diagram/contract.ts'

const shown = new Set<Diagram>()

/** A picture is there; gives back how it goes. */
export function showInLecture(diagram: Diagram): () => void {
  shown.add(diagram)
  return () => {
    shown.delete(diagram)
  }
}

export const lecturePicture = (): Diagram | null => [...shown][0] ?? null
