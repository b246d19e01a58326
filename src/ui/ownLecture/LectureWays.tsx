// What becomes of a lecture: it is given, read, sent as a link, saved as a file, or thrown away; and the last change undone.
import { Outcome } from '../Outcome.tsx'
import { lectureText } from '../../domain/lecture/readLecture.ts'
import { mainCount } from '../../domain/lecture/sideSteps.ts'
import type { Lecture } from '../../domain/lecture/schema.ts'
import { paceAt } from '../../domain/lecture/pace.ts'
import { coreOfTour } from '../../domain/lecture/tour.ts'
import { lectureLink } from '../../store/lectureLink.ts'
import { baseAddress } from '../address/publicAddress.ts'
import { saveFile } from '../export/ways.ts'
import { enterFullScreen } from '../lecture/fullScreen.ts'
import { fetchLayouts } from '../loading/layouts.ts'
import { useTakeStep } from '../tour/useTour.ts'
import { useApp, useWords } from '../useApp.ts'
import { ownTour } from './ownShelf.ts'
import { useLectures } from './useLectures.ts'
import { OWN_WORDS } from './words.ts'

interface LectureWaysProps {
  readonly lecture: Lecture
  readonly said: string
  readonly say: (text: string) => void
  /** Called when the lecture begins. */
  readonly onGiven: () => void
}

/** The name of a lecture's file, from its title in any script. */
function lectureFileName(title: string): string {
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)
  return `bone-autophagy_lecture_${name.replaceAll(/^-|-$/g, '') || 'mine'}.json`
}

function useGive({ lecture, onGiven }: LectureWaysProps) {
  const dataset = useApp((state) => state.whole)
  const isLecture = useApp(({ scope }) => scope.lecture)
  const toggle = useApp(({ lectureToggled }) => lectureToggled)
  const takeStep = useTakeStep()
  const { show } = useLectures()
  return async (isPresented: boolean) => {
    if (lecture.steps.length === 0) return
    if (isPresented) void enterFullScreen()
    show()
    const tour = ownTour(dataset, lecture)
    await fetchLayouts(coreOfTour(tour, dataset).views)
    onGiven()
    takeStep(tour, 1)
    if (isPresented && !isLecture) toggle()
  }
}

/** Saves the file, and copies the link. */
function useSending({ lecture, say }: LectureWaysProps) {
  const { lang } = useWords()
  const words = OWN_WORDS[lang]
  const save = () => {
    const name = lectureFileName(
      lecture.label?.[lang] ?? lecture.label?.en ?? lecture.label?.zh ?? '',
    )
    saveFile(new Blob([lectureText(lecture)], { type: 'application/json' }), name)
    return name
  }
  return {
    save: () => {
      say(words.saved(save()))
    },
    copy: async () => {
      const link = lectureLink(baseAddress(), lang, lecture)
      if (link === null) {
        save()
        say(words.linkTooLong)
        return
      }
      try {
        await navigator.clipboard.writeText(link)
        say(words.linkCopied)
      } catch {
        say(words.linkFailed)
      }
    },
  }
}

export function LectureWays(props: LectureWaysProps) {
  const { lecture, said, say } = props
  const words = OWN_WORDS[useWords().lang]
  const { canUndo, undo, remove } = useLectures()
  const give = useGive(props)
  const { save, copy } = useSending(props)
  const { steps } = lecture
  const minutes = paceAt(steps, 1, 0)?.whole ?? 0
  const isEmpty = steps.length === 0
  return (
    <div className="lecture-ways">
      <p>{words.total(mainCount(steps), minutes)}</p>
      <div className="lecture-buttons">
        <button
          type="button"
          className="primary"
          aria-disabled={isEmpty}
          onClick={() => void give(true)}
        >
          {words.present}
        </button>
        <button type="button" aria-disabled={isEmpty} onClick={() => void give(false)}>
          {words.read}
        </button>
        <button type="button" onClick={() => void copy()}>
          {words.copyLink}
        </button>
        <button type="button" onClick={save}>
          {words.save}
        </button>
        <button type="button" aria-disabled={!canUndo} onClick={undo}>
          {words.undo}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => {
            remove(lecture.id)
            say(words.removed)
          }}
        >
          {words.removeLecture}
        </button>
      </div>
      <Outcome said={said} />
    </div>
  )
}
