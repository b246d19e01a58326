// The way to what one makes, under the tours that are there already: a lecture, and what was starred.
import { QUESTION_WORDS } from '../details/questionWords.ts'
import { StarredBefore } from '../collection/starParts.tsx'
import { useWords } from '../useApp.ts'
import { EditLecture } from './EditLecture.tsx'

export function BeginLecture() {
  const { lang } = useWords()
  return (
    <p className="test-yourself">
      <EditLecture>{QUESTION_WORDS[lang].ownLecture}</EditLecture> <StarredBefore />
    </p>
  )
}
