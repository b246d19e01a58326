// The lectures kept in this browser, for components: which is worked on, and what can be done.
import { useStore } from 'zustand'
import type { Lecture } from '../../domain/lecture/schema.ts'
import { withArrived, withLecture, withoutLecture } from '../../domain/lecture/shelf.ts'
import type { ShelfState } from '../../store/shelf.ts'
import { usePage } from '../useApp.ts'
import { chooseLecture, useCurrentLecture } from './begun.ts'
import { newLectureId, shelfOfPage, showOwnTours } from './ownShelf.ts'

export interface Lectures extends ShelfState {
  /** The one that is worked on; undefined where there is none. */
  readonly lecture: Lecture | undefined
  /** Puts a changed lecture in its own place; `of` names the field that is typed in. */
  readonly put: (lecture: Lecture, of?: string) => void
  /** Takes in one from outside, and goes on with it. */
  readonly take: (lecture: Lecture) => void
  readonly choose: (id: string) => void
  readonly remove: (id: string) => void
  readonly undo: () => void
  /** Puts them among the tours at once, and not in a moment. */
  readonly show: () => void
}

export function useLectures(): Lectures {
  const { store } = usePage()
  const shelfStore = shelfOfPage(store)
  const state = useStore(shelfStore)
  const current = useCurrentLecture()
  const { lectures } = state.shelf
  const lecture = lectures.find(({ id }) => id === current) ?? lectures[0]
  return {
    ...state,
    lecture,
    put: (changed, of) => {
      state.changed(withLecture(shelfStore.getState().shelf, changed), of)
    },
    take: (arrived) => {
      const { shelf, id } = withArrived(shelfStore.getState().shelf, arrived, newLectureId)
      if (shelf !== shelfStore.getState().shelf) state.changed(shelf)
      chooseLecture(id)
    },
    choose: chooseLecture,
    remove: (id) => {
      state.changed(withoutLecture(shelfStore.getState().shelf, id))
    },
    undo: state.undone,
    show: () => {
      showOwnTours(store)
    },
  }
}
