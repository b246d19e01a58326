// What is selected, or, with nothing selected, what one can ask.
import { useEffect, useRef } from 'react'
import { isOwnEntry } from '../../store/address.ts'
import { useApp, useWords } from '../useApp.ts'
import { ASK_BUTTON_ID, DETAILS_ID, leaveDetails } from '../focus.ts'
import { later } from '../loading/later.ts'
import { Part } from '../loading/Part.tsx'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'

// Not part of the first picture: fetched when something is first selected.
const SELECTED = later('selected', async () => (await import('./Selected.tsx')).Selected, {
  isSaidInPlace: true,
})
const QUESTIONS = later('questions', () => import('./Questions.tsx'))

export interface DetailsProps {
  /** Whether the questions were asked for where there is no room to show them always. */
  readonly isAsking: boolean
  readonly onAsked: () => void
}

export function Details({ isAsking, onAsked }: DetailsProps) {
  const words = useWords()
  const select = useApp(({ scope }) => scope.select)
  const choose = useApp(({ selected }) => selected)
  const panel = useRef<HTMLElement>(null)
  const questions = useLazy(QUESTIONS, useHasFirstPicture() || isAsking)
  const isOpen = select !== null || isAsking
  const close = () => {
    choose(null)
    onAsked()
    if (isAsking) document.getElementById(ASK_BUTTON_ID)?.focus()
    else leaveDetails()
  }
  useEffect(
    function focusWhenAsked() {
      if (isAsking) panel.current?.focus()
    },
    [isAsking],
  )
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
      className={isOpen ? 'details open' : 'details'}
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
        if (event.key === 'Escape' && isOpen) close()
      }}
    >
      {select === null ? (
        <>
          <button type="button" className="plain narrow close-questions" onClick={close}>
            {words.close}
          </button>
          {questions && <questions.Questions onAsked={onAsked} />}
        </>
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
              {`‹ ${words.back}`}
            </button>
            <button type="button" className="plain" onClick={close}>
              {words.deselect}
            </button>
          </div>
          <Part of={SELECTED} props={{ select }} key={select} />
        </>
      )}
    </aside>
  )
}
