// What lies over the slide: the spot of light, a black or white screen, the code, the keys.
import { isOwn } from '../../domain/lecture/own.ts'
import { useWords } from '../useApp.ts'
import { Boundary } from '../loading/Boundary.tsx'
import { CoverScreen } from './CoverScreen.tsx'
import { Ink } from './Ink.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { QrDialog } from './QrDialog.tsx'
import { Spotlight, usePointerMemory } from './Spotlight.tsx'
import type { LectureActions } from './useLectureKeys.ts'
import { LECTURE_WORDS } from './words.ts'
import '../css/lectureCovers.css'

export function LectureCovers({ place, isLit, ink, cover, lay }: LectureActions) {
  const words = LECTURE_WORDS[useWords().lang]
  usePointerMemory()
  const tour = place?.isEnd ? place.tour : null
  const ended = tour === null || isOwn(tour) ? null : tour
  const uncover = () => {
    lay(null)
  }
  return (
    <>
      <Ink key={`${place?.number ?? 0} ${ink.wiped}`} tool={ink.tool} />
      {isLit && <Spotlight />}
      <CoverScreen cover={cover} onBack={uncover} />
      <Boundary className="dialog-stopped" exit={{ label: words.close, leave: uncover }}>
        {cover === 'qr' && <QrDialog test={ended} onClose={uncover} />}
        {cover === 'help' && <KeysDialog onClose={uncover} />}
      </Boundary>
    </>
  )
}
