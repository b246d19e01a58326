// After the last step: what has been said, in short, and the way on.
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { useApp, useWords } from '../useApp.ts'
import type { LecturePlace } from './useLecturePlace.ts'
import { LECTURE_WORDS } from './words.ts'

function NextView() {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const views = useApp(({ dataset }) => dataset.views)
  const view = useApp(({ scope }) => scope.view)
  const open = useApp(({ linkOpened }) => linkOpened)
  const order = [...views.values()]
  const next = order[order.findIndex(({ id }) => id === view) + 1]
  if (!next) return null
  return (
    <button
      type="button"
      onClick={() => {
        open({ ...DEFAULT_SCOPE, lang, lecture: true, view: next.id }, [])
      }}
    >
      {words.goOnWith(next.label[lang])}
    </button>
  )
}

export function EndSlide({ place }: { readonly place: LecturePlace }) {
  const recalled = place.slides.flatMap((slide) => slide.recalled ?? [])
  return (
    <div className="lecture-end">
      <ul className="lecture-text">
        {recalled.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <NextView />
    </div>
  )
}
