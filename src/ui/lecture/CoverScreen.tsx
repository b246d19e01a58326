// The screen made black or white, so that the audience looks at the lecturer. A press or any key of the
// lecture brings the picture back; both ways are said to those who cannot see it.
import { useState } from 'react'
import { useWords } from '../useApp.ts'
import type { Cover } from './useLectureKeys.ts'
import { LECTURE_WORDS } from './words.ts'

interface CoverScreenProps {
  readonly cover: Cover | null
  readonly onBack: () => void
}

export function CoverScreen({ cover, onBack }: CoverScreenProps) {
  const words = LECTURE_WORDS[useWords().lang]
  const blank = cover === 'black' || cover === 'white' ? cover : null
  const [last, setLast] = useState(blank)
  const [said, setSaid] = useState<'' | 'black' | 'white' | 'back'>('')
  if (blank !== last) {
    setLast(blank)
    setSaid(blank ?? (cover === null ? 'back' : ''))
  }
  return (
    <>
      {blank && (
        <div className="cover-screen" data-cover={blank} aria-hidden="true" onClick={onBack} />
      )}
      <p className="visually-hidden" role="status">
        {said === 'back' ? words.uncovered : said && words.covered[said]}
      </p>
    </>
  )
}
