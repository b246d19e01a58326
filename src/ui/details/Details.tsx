// What is selected, or, with nothing selected, what the review answers and what one can ask.
import { useEffect, useRef } from 'react'
import type { FocusEvent, ReactNode, RefObject } from 'react'
import { isFiltered } from '../../domain/scope/scope.ts'
import { isOwnEntry } from '../../store/address.ts'
import { hiddenAsk } from '../../store/veil.ts'
import { useApp, useWords } from '../useApp.ts'
import { ASK_BUTTON_ID, DETAILS_ID, leaveDetails } from '../focus.ts'
import { later } from '../loading/later.ts'
import { Part } from '../loading/Part.tsx'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'
import { SELECTED_PART } from '../parts.ts'

const ASKED = later('asked', async () => (await import('../paths/Asked.tsx')).Asked, {
  isSaidInPlace: true,
})
const ASKED_ARROW = later(
  'asked-arrow',
  async () => (await import('../ask/AskedPanel.tsx')).AskedPanel,
  { isSaidInPlace: true },
)
const QUESTIONS = later('questions', () => import('./Questions.tsx'))

const NO_PROPS = {}

export interface DetailsProps {
  /** Whether the questions were asked for where there is no room to show them always. */
  readonly isAsking: boolean
  readonly onAsked: () => void
}

interface PanelFocus {
  readonly onScroll: () => void
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
}

/** Whether filters are answered. */
function useIsAnswered(): boolean {
  return useApp(({ scope }) => isFiltered(scope) && scope.mode !== 'compare')
}

/** Starts each content of the panel at its top, and keeps the focus in it when what had it is gone. */
function usePanelFocus(panel: RefObject<HTMLElement | null>, isAsking: boolean): PanelFocus {
  const select = useApp(({ scope }) => scope.select)
  const facets = useApp(({ scope }) => scope.facets)
  const path = useApp(({ scope }) => scope.path)
  const general = useApp(({ scope }) => scope.general)
  const contested = useApp(({ scope }) => scope.contested)
  const isAnswered = useIsAnswered()
  useEffect(
    function focusWhenAsked() {
      if (isAsking) panel.current?.focus()
    },
    [isAsking, panel],
  )
  const hadFocus = useRef(false)
  const hasScrolled = useRef(false)
  useEffect(
    function startAtTheTop() {
      // To scroll what stands at its top would have the page measured before it is drawn.
      if (hasScrolled.current) panel.current?.scrollTo({ top: 0 })
      hasScrolled.current = false
      // What was pressed in here is gone with what it stood in; the focus must not be.
      if (hadFocus.current && document.activeElement === document.body) panel.current?.focus()
    },
    [select, path, facets, general, contested, isAnswered, panel],
  )
  return {
    onScroll: () => {
      hasScrolled.current = true
    },
    onFocus: () => {
      hadFocus.current = true
    },
    onBlur: (event) => {
      // A removed element blurs too, but to nowhere.
      if (event.relatedTarget !== null) hadFocus.current = false
    },
  }
}

interface Closing {
  readonly onClose: () => void
}

/** What is selected, or what answers a question along the arrows: both can be gone back from. */
function OpenedPanel({ onClose, children }: Closing & { readonly children: ReactNode }) {
  const words = useWords()
  return (
    <>
      <div className="panel-head">
        <button
          type="button"
          className="plain"
          onClick={() => {
            // A page opened by a link has nothing of ours to go back to.
            if (isOwnEntry(window.history.state)) window.history.back()
            else onClose()
          }}
        >
          {`‹ ${words.back}`}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {words.deselect}
        </button>
      </div>
      {children}
    </>
  )
}

function AskPanel({ isAsking, onAsked, onClose }: Closing & DetailsProps) {
  const words = useWords()
  const questions = useLazy(QUESTIONS, useHasFirstPicture() || isAsking)
  const isAnswered = useIsAnswered()
  return (
    <>
      <button type="button" className="plain narrow close-questions" onClick={onClose}>
        {words.close}
      </button>
      {questions ? (
        <questions.Questions isAnswered={isAnswered} onTaken={onAsked} />
      ) : (
        isAsking && <p className="canvas-note">{words.loadingTexts}</p>
      )}
    </>
  )
}

/** What would tell an arrow that is asked about waits: also ways along the arrows. */
function Opened() {
  const select = useApp(({ scope }) => scope.select)
  const isAsked = useApp(({ scope }) => scope.ask !== null)
  const hidden = useApp(hiddenAsk)
  const entities = useApp(({ dataset }) => dataset.entities)
  const { lang } = useWords()
  // An entity, or the two ends of an arrow; of what else can be picked the panel tells soon enough.
  const ends = select?.split('--').map((id) => entities.get(id)?.label[lang])
  const name = ends?.every(Boolean) ? ends.join(' → ') : ''
  return (
    <>
      {isAsked && <Part of={ASKED_ARROW} props={NO_PROPS} />}
      {select === null && hidden === null && <Part of={ASKED} props={NO_PROPS} />}
      {select !== null && select !== hidden && (
        <Part of={SELECTED_PART} props={{ select }} key={select} name={name} />
      )}
    </>
  )
}

export function Details({ isAsking, onAsked }: DetailsProps) {
  const words = useWords()
  const select = useApp(({ scope }) => scope.select)
  const choose = useApp(({ selected }) => selected)
  const isAnswered = useApp(({ scope }) => scope.path !== null || scope.push.length > 0)
  const endPath = useApp(({ pathEnded }) => pathEnded)
  const panel = useRef<HTMLElement>(null)
  const focus = usePanelFocus(panel, isAsking)
  const isOpen = select !== null || isAnswered || isAsking
  const close = () => {
    choose(null)
    if (select === null) endPath()
    onAsked()
    if (isAsking) document.getElementById(ASK_BUTTON_ID)?.focus()
    else leaveDetails()
  }
  return (
    <aside
      className={isOpen ? 'details open' : 'details'}
      id={DETAILS_ID}
      aria-label={words.details}
      ref={panel}
      tabIndex={-1}
      {...focus}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close()
      }}
    >
      {select === null && !isAnswered && (
        <AskPanel isAsking={isAsking} onAsked={onAsked} onClose={close} />
      )}
      {(select !== null || isAnswered) && (
        <OpenedPanel onClose={close}>
          <Opened />
        </OpenedPanel>
      )}
    </aside>
  )
}
