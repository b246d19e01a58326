// What an audience must know to read the picture, in a line or two below it: what is filtered, which
// arrows mean what, which place of a bar is which cell.
import { describeForAudience } from '../../domain/words/describeScope.ts'
import { CellKey } from '../CellKey.tsx'
import { EffectItems } from '../EffectItems.tsx'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useGraphView, useShownInteractions, useWords } from '../useApp.ts'
import { HIDE_WORDS, hiddenLine } from '../hide/words.ts'
import { LECTURE_WORDS } from './words.ts'

export function LectureKey() {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const interactions = useShownInteractions()
  // Above each side of a comparison stands what it filters by.
  const filters = scope.mode === 'compare' ? '' : describeForAudience(dataset, scope, words.lang)
  const { mode } = scope
  const { heldBack } = useGraphView()
  // A link may ask for what is made for reading; the button that presents does not (PresentButton.tsx).
  const isForReading = mode !== 'diagram' && mode !== 'compare'
  const hidden = scope.mode === 'compare' ? [] : scope.hide
  const isDashed = interactions.some(({ line }) => line === 'dashed')
  return (
    <div className="lecture-key">
      {isForReading && <p>{LECTURE_WORDS[words.lang].notProjected(words.modes[mode])}</p>}
      {filters && <p>{filters}</p>}
      {hidden.length > 0 && (
        <p role="status">{`${hiddenLine(dataset, hidden, words.lang)} ${HIDE_WORDS[words.lang].byKey}`}</p>
      )}
      <ul>
        <EffectItems interactions={interactions} />
        {isDashed && (
          <li>
            <EffectMark effect="increases" isDashed /> <span>{words.keyTentative}</span>
          </li>
        )}
      </ul>
      <CellKey heading="p" />
      {heldBack > 0 && mode !== 'compare' && (
        <p className="lecture-held">{LECTURE_WORDS[words.lang].heldBack(heldBack)}</p>
      )}
    </div>
  )
}
