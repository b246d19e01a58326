// Where a lecture is: at a step of its tour or, without one, of the walk through the arrows of its view; after
// the last step comes an end slide. A comparison has no steps.
import { useMemo, useState } from 'react'
import { lastStep, nextSideStep, stepNumber, stepOf } from '../../domain/lecture/sideSteps.ts'
import type { Stride } from '../../domain/lecture/sideSteps.ts'
import { isInLists } from '../../domain/graph/partOfView.ts'
import { storyOf } from '../../domain/words/viewStory.ts'
import { describeShown } from '../../domain/words/describeShown.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import type { Spoken } from '../../notation/highlight.ts'
import { createSelectors } from '../../store/selectors.ts'
import type { TourPlace } from '../tour/useTour.ts'
import { useTour } from '../tour/useTour.ts'
import { useApp, useViewGraph, useWords } from '../useApp.ts'

interface Slide {
  /** What the audience reads. */
  readonly text: string
  /** The same in one short sentence: what is said first, and again at the end. */
  readonly short: string
  readonly isRecalled: boolean
  /** What the speaker says besides, with its places in the review. */
  readonly notes: string
  readonly minutes?: number | undefined
  readonly aside?: true | undefined
  /** What it speaks of; nothing where that is the whole picture. */
  readonly highlighted: Spoken & { readonly link: string }
}

export interface LecturePlace {
  /** The name of the tour or the view. */
  readonly title: string
  readonly tour: string | null
  readonly slides: readonly Slide[]
  /** The slide shown last, counted from 1; the end has the number after the last. */
  readonly number: number
  readonly count: number
  readonly slide: Slide
  readonly next: Slide | null
  readonly isEnd: boolean
  /** What is highlighted: at the end of a walk all of the picture. */
  readonly highlighted: Slide['highlighted'] | undefined
  /** "3", or for a side step of it "3a". */
  readonly label: string
  /** To a slide or, by one number more, to the end. */
  readonly go: (number: number) => void
  /** One on or back, from a side step to where it was taken from, and after the last to the end. */
  readonly take: (stride: Stride) => void
  /** To the next side step, or back to where they were taken from. */
  readonly takeSide: () => void
}

type Steps = Pick<LecturePlace, 'title' | 'tour' | 'slides'> & {
  readonly at: number
  readonly goTo: (number: number) => void
}

/** Where in the review some arrows stand, and what it cites there: "1.1 ¶2 s2; 1.2 ¶1 s2 [28]". */
function placesOf(arrows: readonly Interaction[]): string {
  const places = arrows
    .flatMap((arrow) => arrow[arrow.decidedBy])
    .map(({ locator, citations }) =>
      citations.length > 0 ? `${locator} [${citations.join(', ')}]` : locator,
    )
  return [...new Set(places)].join('; ')
}

function tourSteps(place: TourPlace, lang: 'en' | 'zh'): Steps {
  return {
    title: place.tour.label[lang],
    tour: place.tour.id,
    at: place.number,
    goTo: place.go,
    slides: place.tour.steps.map((step) => ({
      text: step.text[lang],
      notes: step.notes[lang],
      minutes: step.minutes,
      aside: step.aside,
      highlighted: step,
      short: step.short[lang],
      isRecalled: true,
    })),
  }
}

/** The walk: what the view says, then its arrows; null where there is a tour, or no one picture. */
function useWalk(): Steps | null {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const take = useApp(({ walkStepTaken }) => walkStepTaken)
  const { view } = useViewGraph()
  const { contested, facets } = scope
  // Of its own: what is picked on the way brings arrows into the picture, and none into the story.
  const selectors = useMemo(() => createSelectors(), [])
  const isWalk = scope.tour === null && scope.mode !== 'compare'
  const select = scope.reach ? scope.select : null
  const shown = isWalk ? selectors.view(dataset, { ...scope, select }) : null
  const slides = useMemo(() => {
    // What stands as lists has hundreds of arrows: it is no story.
    if (!shown || isInLists(view, shown)) return null
    const link = select === null ? '' : `?select=${select}`
    const story = storyOf(dataset, view, shown, lang)
    if (story.length === 0) return null
    const whole =
      describeShown(dataset, { view, shown, contested, facets }, lang) || view.about[lang]
    const steps = story.map(({ arrows, text, short, isMessage }) => ({
      text,
      notes: placesOf(arrows),
      short,
      isRecalled: isMessage,
      highlighted: {
        link,
        names: [...new Set(arrows.flatMap(({ source, target }) => [source, target]))],
        arrows: arrows.map(({ id }) => id),
      },
    }))
    const first = {
      text: whole,
      short: view.label[lang],
      notes: '',
      isRecalled: false,
      highlighted: { link, names: [], arrows: [] },
    }
    return [first, ...steps]
  }, [contested, dataset, facets, lang, select, shown, view])
  return slides && { title: view.label[lang], tour: null, slides, at: scope.step, goTo: take }
}

export function useLecturePlace(): LecturePlace | null {
  const { lang } = useWords()
  const view = useApp(({ scope }) => scope.view)
  const tour = useTour()
  const walk = useWalk()
  const steps = tour ? tourSteps(tour, lang) : walk
  const [ended, end] = useState<string | null>(null)
  if (!steps) return null
  const { slides, goTo } = steps
  const count = slides.length
  const at = Math.min(steps.at, count)
  const slide = slides[at - 1]
  if (!slide) return null
  const here = `${steps.tour ?? view} ${at}`
  const last = lastStep(slides)
  const isEnd = at === last && ended === here
  const go = (number: number) => {
    const to = number > count && at === last ? at : Math.min(Math.max(number, 1), count)
    end(number > count && at === last ? here : null)
    if (to !== at) goTo(to)
  }
  const following = stepOf('next', slides, at)
  return {
    ...steps,
    ...{ count, slide, isEnd, go, label: stepNumber(slides, at) },
    highlighted: isEnd && steps.tour === null ? undefined : slide.highlighted,
    number: isEnd ? count + 1 : at,
    next: (following === at ? null : slides[following - 1]) ?? null,
    take: (stride) => {
      if (stride === 'next' && at === last) go(count + 1)
      else go(isEnd && stride === 'previous' ? at : stepOf(stride, slides, at))
    },
    takeSide: () => {
      go(nextSideStep(slides, at))
    },
  }
}
