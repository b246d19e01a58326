// Several arrows run along one line where it was pressed: which of them is meant, or their source.
import { useEffect, useRef } from 'react'
import type { Place } from '../../diagram/contract.ts'
import { describeInteraction, nameOf } from '../../domain/words/describe.ts'
import { usePick } from '../picking.ts'
import { useApp, useGraphView, useWords } from '../useApp.ts'
import { besidePlace } from './PointedNote.tsx'
import { SHARED_LINE_WORDS } from './sharedLineWords.ts'

export interface ArrowChooserProps {
  readonly place: Place
  readonly onClose: () => void
}

export function ArrowChooser({ place, onClose }: ArrowChooserProps) {
  const { lang } = useWords()
  const words = SHARED_LINE_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const select = usePick()
  const view = useGraphView()
  const list = useRef<HTMLDivElement>(null)
  useEffect(
    function takeTheFocus() {
      list.current?.querySelector('button')?.focus()
    },
    [place],
  )
  const choose = (id: string) => {
    select(id)
    onClose()
  }
  const arrows = view.interactions.filter(({ id }) => place.sharing.includes(id))
  const source = arrows[0]?.source
  return (
    <div
      className="arrow-chooser"
      role="group"
      aria-label={words.chooseArrow}
      style={besidePlace(place)}
      ref={list}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose()
      }}
    >
      {arrows.map((arrow) => (
        <button key={arrow.id} type="button" onClick={() => choose(arrow.id)}>
          {describeInteraction(dataset, arrow, lang)}
        </button>
      ))}
      {source !== undefined && (
        <button type="button" onClick={() => choose(source)}>
          {words.allArrowsOf(nameOf(dataset, source, lang))}
        </button>
      )}
    </div>
  )
}
