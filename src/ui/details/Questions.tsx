// The empty state: questions that are links, so that they can be opened, copied and sent on.
import type { MouseEvent } from 'react'
import { scopeOfLink } from '../../store/url.ts'
import { useApp, useWords } from '../useApp.ts'
import { TourList } from '../tour/TourList.tsx'
import { QUESTION_WORDS } from './questionWords.ts'
import type { QuestionWords } from './questionWords.ts'

const QUESTIONS: readonly {
  readonly id: keyof QuestionWords['questions']
  readonly link: string
}[] = [
  { id: 'osteocyteExercise', link: '?cell=OST&stressor=exercise' },
  { id: 'ampkTsc2', link: '?view=ampk-mtor&select=ampk--tsc2' },
  { id: 'contested', link: '?view=everything&contested=only' },
  { id: 'pi3kExercise', link: '?view=pi3k-akt-mtor&select=exercise--pi3k-akt-mtor-pathway' },
  { id: 'glucocorticoidDose', link: '?view=everything&stressor=glucocorticoids&dose=high' },
  { id: 'osteoclastAutophagy', link: '?cell=OC&general=hidden&select=autophagy' },
]

export function Questions({ onAsked }: { readonly onAsked: () => void }) {
  const { lang } = useWords()
  const words = QUESTION_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const open = useApp(({ linkOpened }) => linkOpened)
  const follow = (link: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const { scope, faults } = scopeOfLink(link, dataset)
    open({ ...scope, lang }, faults)
    onAsked()
  }
  return (
    <div className="questions">
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <ul>
        {QUESTIONS.map(({ id, link }) => (
          <li key={id}>
            <a href={`${link}&lang=${lang}`} onClick={follow(link)}>
              {words.questions[id]}
            </a>
          </li>
        ))}
      </ul>
      <TourList onTaken={onAsked} />
    </div>
  )
}
