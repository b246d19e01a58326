// Where a lecture is: at a step of its tour or, without one, of the walk through the arrows of its view; after
// the last step comes an end slide. A comparison has no steps.
import { useMemo, useState } from 'react'
import { storyOf } from '../../domain/words/viewStory.ts'
import { describeMessage } from '../../domain/words/viewMessage.ts'
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
  /** What it speaks of; nothing where that is the whole picture. */
  readonly lit: Spoken & { readonly link: string }
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
  /** What is lit: at the end of a walk all of the picture. */
  readonly lit: Slide['lit'] | undefined
  /** To a slide or, by one number more, to the end. */
  readonly go: (number: number) => void
}

type Steps = Pick<LecturePlace, 'title' | 'tour' | 'slides'> & {
  readonly at: number
  readonly take: (number: number) => void
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
    take: place.go,
    slides: place.tour.steps.map((step) => ({
      text: step.text[lang],
      notes: step.notes[lang],
      lit: step,
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
  // Of its own: what is picked on the way brings arrows into the picture, and none into the story.
  const selectors = useMemo(() => createSelectors(), [])
  const isWalk = scope.tour === null && scope.mode !== 'compare'
  const select = scope.reach ? scope.select : null
  const shown = isWalk ? selectors.view(dataset, { ...scope, select }) : null
  const slides = useMemo(() => {
    if (!shown) return null
    const link = select === null ? '' : `?select=${select}`
    const story = storyOf(dataset, view, shown, lang)
    if (story.length === 0) return null
    const whole = describeMessage(dataset, view, shown, lang) || view.about[lang]
    const steps = story.map(({ arrows, text, short, isMessage }) => ({
      text,
      notes: placesOf(arrows),
      short,
      isRecalled: isMessage,
      lit: {
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
      lit: { link, names: [], arrows: [] },
    }
    return [first, ...steps]
  }, [dataset, lang, select, shown, view])
  return slides && { title: view.label[lang], tour: null, slides, at: scope.step, take }
}

export function useLecturePlace(): LecturePlace | null {
  const { lang } = useWords()
  const view = useApp(({ scope }) => scope.view)
  const tour = useTour()
  const walk = useWalk()
  const steps = tour ? tourSteps(tour, lang) : walk
  const [ended, end] = useState<string | null>(null)
  if (!steps) return null
  const { slides, take } = steps
  const count = slides.length
  const at = Math.min(steps.at, count)
  const slide = slides[at - 1]
  if (!slide) return null
  const here = `${steps.tour ?? view} ${at}`
  const isEnd = at === count && ended === here
  return {
    ...steps,
    ...{ count, slide, isEnd },
    lit: isEnd && steps.tour === null ? undefined : slide.lit,
    number: isEnd ? count + 1 : at,
    next: slides[at] ?? null,
    go: (number) => {
      const to = Math.min(Math.max(number, 1), count)
      end(number > count && at === count ? here : null)
      if (to !== at) take(to)
    },
  }
}
