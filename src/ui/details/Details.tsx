// What is selected, or, with nothing selected, what one can ask.
import { useEffect, useRef } from 'react'
import { parseSelection } from '../../domain/scope.ts'
import { useApp, useWords } from '../useApp.ts'
import { EntityDetails } from './EntityDetails.tsx'
import { InteractionDetails } from './InteractionDetails.tsx'
import { Questions } from './Questions.tsx'
import { ReferenceDetails } from './ReferenceDetails.tsx'

function Selected({ select }: { readonly select: string }) {
  const selection = parseSelection(select)
  switch (selection.type) {
    case 'entity':
      return <EntityDetails id={selection.id} />
    case 'interaction':
      return <InteractionDetails source={selection.source} target={selection.target} />
    case 'reference':
      return <ReferenceDetails number={selection.number} />
  }
}

export function Details() {
  const words = useWords()
  const select = useApp(({ scope }) => scope.select)
  const choose = useApp(({ selected }) => selected)
  const panel = useRef<HTMLElement>(null)
  useEffect(
    function startAtTheTop() {
      panel.current?.scrollTo({ top: 0 })
    },
    [select],
  )
  return (
    <aside
      className={select === null ? 'details' : 'details open'}
      aria-label={words.details}
      ref={panel}
      tabIndex={-1}
    >
      {select === null ? (
        <Questions />
      ) : (
        <>
          <div className="panel-head">
            <button
              type="button"
              className="plain"
              onClick={() => {
                window.history.back()
              }}
            >
              ‹ {words.back}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => {
                choose(null)
              }}
            >
              {words.deselect}
            </button>
          </div>
          <Selected select={select} key={select} />
        </>
      )}
    </aside>
  )
}
