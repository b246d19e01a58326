// What is selected, or, with nothing selected, what one can ask.
import { lazy, Suspense, useEffect, useRef } from 'react'
import { isOwnEntry } from '../../store/address.ts'
import { useApp, useWords } from '../useApp.ts'
import { DETAILS_ID, leaveDetails } from '../focus.ts'
import { Questions } from './Questions.tsx'

// Not part of the first picture: fetched when something is first selected.
const Selected = lazy(async () => {
  const { Selected: component } = await import('./Selected.tsx')
  return { default: component }
})

export function Details() {
  const words = useWords()
  const select = useApp(({ scope }) => scope.select)
  const choose = useApp(({ selected }) => selected)
  const panel = useRef<HTMLElement>(null)
  const close = () => {
    choose(null)
    leaveDetails()
  }
  const hadFocus = useRef(false)
  useEffect(
    function startAtTheTop() {
      panel.current?.scrollTo({ top: 0 })
      // What was pressed in here is gone with what it stood in; the focus must not be.
      if (hadFocus.current && document.activeElement === document.body) panel.current?.focus()
    },
    [select],
  )
  return (
    <aside
      className={select === null ? 'details' : 'details open'}
      id={DETAILS_ID}
      aria-label={words.details}
      ref={panel}
      tabIndex={-1}
      onFocus={() => {
        hadFocus.current = true
      }}
      onBlur={(event) => {
        // A removed element blurs too, but to nowhere.
        if (event.relatedTarget !== null) hadFocus.current = false
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && select !== null) close()
      }}
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
                // A page opened by a link has nothing of ours to go back to.
                if (isOwnEntry(window.history.state)) window.history.back()
                else close()
              }}
            >
              ‹ {words.back}
            </button>
            <button type="button" className="plain" onClick={close}>
              {words.deselect}
            </button>
          </div>
          <Suspense fallback={<p className="quiet">{words.loadingTexts}</p>}>
            <Selected select={select} key={select} />
          </Suspense>
        </>
      )}
    </aside>
  )
}
