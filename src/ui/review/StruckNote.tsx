// Beside the status of a diagram or table: what is struck out, what of it falls here, and the way back.
import { describeStrike } from '../../domain/words/describeStrike.ts'
import { useApp, useWords } from '../useApp.ts'
import { useFallHere } from './useFall.ts'
import { REVIEW_WORDS } from './words.ts'

export function StruckNote() {
  const { lang } = useWords()
  const words = REVIEW_WORDS[lang]
  const without = useApp(({ scope }) => scope.without)
  const strike = useApp(({ struckOut }) => struckOut)
  const fall = useFallHere()
  if (without === null || !fall) return null
  return (
    <>
      <p className="status-note" role="status">
        {words.here(describeStrike(without, lang), fall.fallen.length, fall.turned.length)}
      </p>
      <button
        type="button"
        className="plain"
        onClick={() => {
          strike(null)
        }}
      >
        {words.letGo}
      </button>
    </>
  )
}
