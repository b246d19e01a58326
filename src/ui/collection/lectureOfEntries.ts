// A collection as the beginning of a lecture: a step for each thing that can be shown, what it says as the text for the
// audience, and the reader's note for the speaker.
import { fitText } from '../../domain/lecture/fitText.ts'
import type { Lecture, LectureStep } from '../../domain/lecture/schema.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { scopeOfHit } from '../header/openHit.ts'
import { newLectureId, stepOfScope } from '../ownLecture/ownShelf.ts'
import type { Entries } from './useEntries.ts'
import { COLLECTION_WORDS } from './words.ts'

export function lectureOfEntries({ entries, sources }: Entries): Lecture {
  const { dataset, lang, literature } = sources
  const steps = entries.flatMap(({ item, title }): LectureStep[] => {
    if (title === null) return []
    const { kind, id, note } = item
    const scope = scopeOfHit(dataset, { ...DEFAULT_SCOPE, lang }, { kind, id, rank: 0 }, literature)
    const isSaid = kind === 'claim' || kind === 'arrow'
    return [
      {
        ...stepOfScope(scope),
        ...(isSaid ? { text: { [lang]: fitText(title) } } : { short: { [lang]: fitText(title) } }),
        ...(note !== undefined && { notes: { [lang]: note } }),
      },
    ]
  })
  return {
    id: newLectureId(),
    label: { en: COLLECTION_WORDS.en.lectureTitle, zh: COLLECTION_WORDS.zh.lectureTitle },
    steps,
  }
}
