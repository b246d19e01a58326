// What is drawn of a comparison: both sides in one drawing, or each in a picture of its own.
import { useApp, useWords } from '../useApp.ts'
import { KEYS_ID } from './ComparisonCanvas.tsx'
import { OneDrawing } from './OneDrawing.tsx'
import { TwoPictures } from './TwoPictures.tsx'
import { ABOUT_KEYS } from '../diagram/diagramKeys.ts'

export function Pictures() {
  const about = ABOUT_KEYS[useWords().lang]
  const isTwo = useApp(({ scope }) => scope.twoPictures)
  return (
    <>
      {isTwo ? <TwoPictures /> : <OneDrawing />}
      <p id={KEYS_ID} className="visually-hidden">
        {about}
      </p>
    </>
  )
}
