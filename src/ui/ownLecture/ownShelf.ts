// The shelf of a page: one for each store, its lectures always among the page's tours.
import type { Lecture, LectureStep } from '../../domain/lecture/schema.ts'
import { tourOfLecture } from '../../domain/lecture/tour.ts'
import { stepName } from '../../domain/words/stepName.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Tour } from '../../domain/review/schemaViews.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { ownToursArrived } from '../../store/ownTours.ts'
import { createShelfStore } from '../../store/shelf.ts'
import type { ShelfStore } from '../../store/shelf.ts'
import type { AppStore } from '../../store/store.ts'
import { linkOfScope, scopeOfLink } from '../../store/url.ts'
import { shelfStorage } from './shelfStorage.ts'
import { OWN_WORDS } from './words.ts'

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** An id that no other lecture has. */
export function newLectureId(): string {
  const random = crypto.getRandomValues(new Uint8Array(12))
  return `own-${[...random].map((byte) => LETTERS[byte % LETTERS.length] ?? '').join('')}`
}

/** What is on the page as a step: all of it but language and lecture, and the view always named. */
export function stepOfScope(scope: Scope): LectureStep {
  const link = linkOfScope({ ...scope, tour: null, step: 1, lecture: false })
  const parts = link.slice(1).split('&')
  const rest = parts.filter((part) => !/^(?:view|lang)=/.test(part))
  return { link: `?${[`view=${scope.view}`, ...rest].join('&')}` }
}

/** The name of a step that its speaker has not named. */
export function nameOfStep(dataset: Dataset, { link }: LectureStep, lang: 'en' | 'zh'): string {
  return stepName(dataset, scopeOfLink(link, dataset).scope, lang)
}

export function ownTour(dataset: Dataset, lecture: Lecture): Tour {
  return tourOfLecture(lecture, {
    title: { en: OWN_WORDS.en.title, zh: OWN_WORDS.zh.title },
    nameOf: (step) => ({
      en: nameOfStep(dataset, step, 'en'),
      zh: nameOfStep(dataset, step, 'zh'),
    }),
  })
}

const shelves = new WeakMap<AppStore, ShelfStore>()

/** The tours of all lectures that have a step. */
function ownToursOf(dataset: Dataset, lectures: readonly Lecture[]): readonly Tour[] {
  return lectures.filter(({ steps }) => steps.length > 0).map((each) => ownTour(dataset, each))
}

const SETTLE_MS = 300

/** Puts the lectures as they are now among the page's tours. */
export function showOwnTours(store: AppStore): void {
  const { lectures } = shelfOfPage(store).getState().shelf
  ownToursArrived(store, ownToursOf(store.getState().whole, lectures))
}

/** The shelf of the page, read when it is first asked for. */
export function shelfOfPage(store: AppStore): ShelfStore {
  const there = shelves.get(store)
  if (there) return there
  const shelf = createShelfStore(shelfStorage('bone-autophagy-lectures'), newLectureId)
  shelves.set(store, shelf)
  let timer: ReturnType<typeof setTimeout> | undefined
  shelf.subscribe((state, before) => {
    if (state.shelf === before.shelf) return
    // Not at each letter: the page behind the editor would be made anew.
    clearTimeout(timer)
    timer = setTimeout(() => {
      showOwnTours(store)
    }, SETTLE_MS)
  })
  return shelf
}
