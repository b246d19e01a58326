// What a lecturer can do in a lecture, for keys and buttons alike. Whatever is done tells the screen that the
// lecture goes on (fullScreenRule.ts).
import { useState } from 'react'
import { parseSelection } from '../../domain/scope/scope.ts'
import { useApp } from '../useApp.ts'
import { useFullScreen } from './useFullScreen.ts'
import type { LectureScreen } from './fullScreenRule.ts'
import type { Stride } from '../../domain/lecture/sideSteps.ts'
import { startCounting, useAsking } from './useAsking.ts'
import type { Cover, LectureActions } from './useLectureKeys.ts'
import { useLecturePlace } from './useLecturePlace.ts'
import { useNotes } from './useNotes.ts'
import type { Notes } from './useNotes.ts'
import { useReading } from './useReading.ts'
import type { Reading } from './useReading.ts'

export interface Lecture {
  readonly actions: LectureActions
  readonly notes: Notes
  readonly reading: Reading
  readonly screen: LectureScreen
  readonly goOn: () => void
}

/** The box that is picked goes; where none is, all come back. */
function useHiding(): () => void {
  const select = useApp(({ scope }) => scope.select)
  const hide = useApp(({ boxHidden }) => boxHidden)
  return () => {
    hide(select !== null && parseSelection(select).type === 'entity' ? select : null)
  }
}

export function useLecture(): Lecture {
  const leave = useApp(({ lectureToggled }) => lectureToggled)
  const place = useLecturePlace()
  const notes = useNotes()
  const [isLit, light] = useState(false)
  const [ink, setInk] = useState<LectureActions['ink']>({ tool: null, wiped: 0 })
  const [laid, lay] = useState<Cover | null>(null)
  const reading = useReading()
  const cover = laid ?? (reading.arrow === null ? null : 'sentences')
  const [screen, tell] = useFullScreen()
  const goOn = () => {
    tell('wentOn')
  }
  /** An action, said to be one. */
  const going =
    <T extends readonly unknown[]>(act: (...what: T) => void) =>
    (...what: T) => {
      goOn()
      act(...what)
    }
  const asking = useAsking()
  const take = (stride: Stride) => {
    // From an open question one goes on to its next vote, and to its answer.
    if (asking && stride === 'next') asking.goOn()
    else place?.take(stride)
  }
  const hide = useHiding()
  const actions: LectureActions = {
    place: place && {
      ...place,
      go: going(place.go),
      take: going(take),
      takeSide: going(place.takeSide),
    },
    count: asking && going(startCounting),
    isLit,
    light: going(light),
    ink,
    draw: going((tool: Parameters<LectureActions['draw']>[0]) => {
      setInk(tool === 'wipe' ? { ...ink, wiped: ink.wiped + 1 } : { ...ink, tool })
    }),
    hide: going(hide),
    cover,
    lay: going((next: Cover | null) => {
      if (next === null && cover === 'sentences') reading.stop()
      lay(next)
    }),
    toggleNotes: going(notes.toggle),
    askInNotes: () => {
      tell('askedInNotes')
    },
    // A pen in hand is put away first.
    leave: () => {
      if (ink.tool === null) leave()
      else setInk({ ...ink, tool: null })
    },
  }
  return { actions, notes, reading, screen, goOn }
}
