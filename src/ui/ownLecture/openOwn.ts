// An address that asks for a lecture of one's own: what is kept here is read before the link is, and what the link holds is
// put beside it. A lecture that came in a link is never lost by what is kept, nor that by it.
import { describeFault } from '../../domain/lecture/faults.ts'
import type { LectureFault } from '../../domain/lecture/faults.ts'
import { withArrived } from '../../domain/lecture/shelf.ts'
import { unpackLecture } from '../../store/lectureLink.ts'
import type { AppStore } from '../../store/store.ts'
import { scopeOfLink } from '../../store/url.ts'
import { chooseLecture } from './begun.ts'
import { newLectureId, shelfOfPage, showOwnTours } from './ownShelf.ts'

export async function openOwn(
  store: AppStore,
  { search, hash }: Pick<Location, 'search' | 'hash'>,
): Promise<void> {
  const shelf = shelfOfPage(store)
  await shelf.settled()
  const sent = unpackLecture(hash)
  let opened: string | null = null
  if (sent?.lecture) {
    const arrived = withArrived(shelf.getState().shelf, sent.lecture, newLectureId)
    if (arrived.shelf !== shelf.getState().shelf) shelf.getState().changed(arrived.shelf)
    opened = sent.lecture.steps.length > 0 ? arrived.id : null
    chooseLecture(arrived.id)
  }
  const sentThings = hash.startsWith('#collection=')
    ? await import('../collection/openCollection.ts').catch(() => null)
    : null
  const refusedThings = await sentThings?.openCollection(store, hash)
  showOwnTours(store)
  const { whole, scope: before, linkOpened } = store.getState()
  const { scope, faults } = scopeOfLink(search, whole, before.lang)
  const said = (parameter: string, given: readonly LectureFault[] = []) =>
    given.map((fault) => ({ parameter, value: describeFault(fault, scope.lang) }))
  const refused = [...said('lecture', sent?.faults), ...said('collection', refusedThings)]
  const at = opened === null ? scope : { ...scope, tour: opened, step: 1 }
  linkOpened(at, [...faults, ...refused])
}
