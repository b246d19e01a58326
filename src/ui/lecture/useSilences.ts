// What the review does not say of what a lecture was about, for its end: of what a tour filters by at most of its
// steps, or the view that was walked, and of the arrows that were shown.
import { useMemo } from 'react'
import { silencesOf } from '../../domain/words/answerSilences.ts'
import type { Silence } from '../../domain/words/answerSilences.ts'
import { describeChoice } from '../../domain/words/describeComparison.ts'
import { describeSilence } from '../../domain/words/describeNext.ts'
import type { GraphView, Interaction } from '../../domain/graph/derive.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Tour } from '../../domain/review/schemaViews.ts'
import { FACETS } from '../../domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../domain/scope/scope.ts'
import type { FacetChoice } from '../../domain/scope/scope.ts'
import { createSelectors } from '../../store/selectors.ts'
import { scopeOfStep } from '../../store/stepScope.ts'
import { useTourOf } from '../tour/useTourOf.ts'
import { useApp, useGraphView, useWords } from '../useApp.ts'

interface Told {
  readonly facets: FacetChoice
  readonly arrows: readonly Interaction[]
}

/** The choice of each facet that more than half of the steps share. */
function mostlyChosen(choices: readonly FacetChoice[]): FacetChoice {
  const shared = FACETS.map((facet) => {
    const most = choices.find(
      (choice) =>
        choices.filter((other) => other[facet].join() === choice[facet].join()).length * 2 >
        choices.length,
    )
    return [facet, most?.[facet] ?? []] as const
  })
  return { ...NO_FACETS, ...Object.fromEntries(shared) }
}

function toldOnTour(dataset: Dataset, { steps }: Tour): Told {
  const { view } = createSelectors()
  const scopes = steps.map((step) => scopeOfStep(step, dataset))
  const arrows = steps.flatMap((step, at) => {
    const drawn = view(dataset, scopes[at] ?? DEFAULT_SCOPE).interactions
    return drawn.filter(({ id }) => step.arrows.includes(id))
  })
  const once = new Map(arrows.map((arrow) => [arrow.id, arrow]))
  return { facets: mostlyChosen(scopes.map(({ facets }) => facets)), arrows: [...once.values()] }
}

const toldOfView = (facets: FacetChoice, { interactions }: GraphView): Told => ({
  facets,
  arrows: interactions,
})

/** What is said elsewhere in the review is not said to be missing from it. */
function nowhereSaid(silence: Silence): readonly Silence[] {
  if (silence.kind !== 'direction') return [silence]
  const arrows = silence.arrows.filter(({ isElsewhere }) => !isElsewhere)
  return arrows.length > 0 ? [{ ...silence, arrows }] : []
}

export interface Silences {
  /** What was chosen: "Osteocyte, Ageing"; empty where nothing was. */
  readonly of: string
  readonly lines: readonly string[]
}

export function useSilences(tourId: string | null): Silences {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const facets = useApp(({ scope }) => scope.facets)
  const view = useGraphView()
  const tour = useTourOf(tourId)
  return useMemo(() => {
    const told = tour ? toldOnTour(dataset, tour) : toldOfView(facets, view)
    const scope = { ...DEFAULT_SCOPE, facets: told.facets }
    const silences = silencesOf({ dataset, scope }, told.arrows, []).flatMap(nowhereSaid)
    const isAny = FACETS.some((facet) => told.facets[facet].length > 0)
    return {
      of: isAny ? describeChoice(dataset.meta, told.facets, lang) : '',
      lines: silences.map((silence) => describeSilence(dataset, silence, lang)),
    }
  }, [dataset, facets, lang, tour, view])
}
