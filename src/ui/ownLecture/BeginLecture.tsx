// The way to a lecture of one's own, under the tours that are there already.
import { QUESTION_WORDS } from '../details/questionWords.ts'
import { useWords } from '../useApp.ts'
import { EditLecture } from './EditLecture.tsx'

export function BeginLecture() {
  const { lang } = useWords()
  return (
    <p className="test-yourself">
      <EditLecture>{QUESTION_WORDS[lang].ownLecture}</EditLecture>
    </p>
  )
}
