// The table of a link's parameters: how each part of a scope is written and read. Invariant: what one
// writes it reads back as the same; a value that is not understood is dropped, piece by piece.
import type { Dataset } from '../domain/review/dataset.ts'
import { FACETS, facetOptions } from '../domain/scope/facets.ts'
import type { FacetId } from '../domain/scope/facets.ts'
import { isKnown } from '../domain/scope/known.ts'
import {
  DEFAULT_SCOPE,
  DIRECTIONS,
  parseSelection,
  LISTS,
  MODES,
  STEPS,
} from '../domain/scope/scope.ts'
import type { Scope, Selection } from '../domain/scope/scope.ts'
import { isAskable } from '../domain/scope/ask.ts'
import { parsePath } from '../domain/scope/path.ts'
import { parseStrike } from '../domain/scope/strike.ts'
import type { Parameter } from './parameter.ts'
import { ARRANGE_PARAMETERS } from './arrangeParameters.ts'
import { PUSH_PARAMETERS } from './pushParameters.ts'
import { VERSUS } from './versusParameter.ts'
import { LANGUAGES } from '../domain/review/vocabulary.ts'

function oneOf<T extends string>(
  name: string,
  choices: (dataset: Dataset) => readonly T[],
  get: (scope: Scope) => T,
  set: (scope: Scope, value: T) => Scope,
  /** Names of before, which links still hold. */
  former: Readonly<Record<string, T>> = {},
): Parameter {
  return {
    name,
    write: (scope) => (get(scope) === get(DEFAULT_SCOPE) ? null : get(scope)),
    read(scope, text, dataset, drop) {
      const asked = Object.hasOwn(former, text) ? former[text] : text
      const value = choices(dataset).find((choice) => choice === asked)
      if (value !== undefined) return set(scope, value)
      drop(text)
      return scope
    },
  }
}

function listOf(facet: FacetId): Parameter {
  return {
    name: facet,
    isList: true,
    write: ({ facets }) => (facets[facet].length > 0 ? facets[facet].join(',') : null),
    read(scope, text, { meta }, drop) {
      const ids = new Map(facetOptions(meta, facet).map(({ id }) => [id.toLowerCase(), id]))
      const found = new Set<string>()
      for (const piece of text.split(',').filter(Boolean)) {
        const id = ids.get(piece.toLowerCase())
        if (id === undefined) drop(piece)
        else found.add(id)
      }
      return { ...scope, facets: { ...scope.facets, [facet]: [...found].sort() } }
    },
  }
}

/** A switch: the word for the state that is not the default. */
function flag(
  name: 'general' | 'contested' | 'all' | 'twoPictures' | 'lecture' | 'embed',
  parameter: string,
  word: string,
): Parameter {
  return {
    name: parameter,
    write: (scope) => (scope[name] === DEFAULT_SCOPE[name] ? null : word),
    read(scope, text, _dataset, drop) {
      if (text === word) return { ...scope, [name]: !DEFAULT_SCOPE[name] }
      drop(text)
      return scope
    },
  }
}

/** Something of the dataset by its name, or nothing. */
function nameOf(
  name: 'select' | 'tour' | 'test' | 'without' | 'path' | 'ask',
  isThere: (dataset: Dataset, text: string) => boolean,
): Parameter {
  return {
    name,
    write: (scope) => scope[name],
    read(scope, text, dataset, drop) {
      if (isThere(dataset, text)) return { ...scope, [name]: text }
      drop(text)
      return scope
    },
  }
}

/** `a--b,c--d`: arrows beside those that the view opens on; `a,b`: boxes that are hidden. */
const namesOf = (name: 'also' | 'hide', type: Selection['type']): Parameter => ({
  name,
  isList: true,
  write: (scope) => (scope[name].length > 0 ? scope[name].join(',') : null),
  read(scope, text, dataset, drop) {
    const names: string[] = []
    for (const piece of new Set(text.split(',').filter(Boolean))) {
      if (parseSelection(piece).type === type && isKnown(dataset, piece)) names.push(piece)
      else drop(piece)
    }
    return { ...scope, [name]: names }
  },
})

/** `down-2`: two steps downstream of what is selected. */
const REACH: Parameter = {
  name: 'reach',
  write: ({ reach }) => (reach ? `${reach.direction}-${reach.steps}` : null),
  read(scope, text, _dataset, drop) {
    const [way, count] = text.split('-')
    const direction = DIRECTIONS.find((d) => d === way)
    const steps = STEPS.find((n) => String(n) === count)
    if (direction && steps && text === `${direction}-${steps}`) {
      return { ...scope, reach: { direction, steps } }
    }
    drop(text)
    return scope
  },
}

/** Read after tour and lecture. How many steps a lecture without a tour has only its picture tells. */
const STEP: Parameter = {
  name: 'step',
  write: ({ tour, lecture, step }) =>
    (tour === null && !lecture) || step === 1 ? null : String(step),
  read(scope, text, { tours }, drop) {
    const { tour, lecture } = scope
    const count = tour === null ? (lecture ? 999 : 0) : (tours.get(tour)?.stepCount ?? 0)
    const step = Number(text)
    if (/^\d{1,3}$/.test(text) && step >= 1 && step <= count) return { ...scope, step }
    drop(text)
    return scope
  },
}

/** Always written: what a link leaves out is whatever the reader last chose. */
const LANG: Parameter = {
  ...oneOf(
    'lang',
    () => LANGUAGES,
    ({ lang }) => lang,
    (scope, lang) => ({ ...scope, lang }),
  ),
  write: ({ lang }) => lang,
}

/** In the order in which they are written and read. */
export const PARAMETERS: readonly Parameter[] = [
  oneOf(
    'view',
    ({ views }) => [...views.keys()],
    ({ view }) => view,
    (scope, view) => ({ ...scope, view }),
  ),
  ...FACETS.map(listOf),
  flag('general', 'general', 'hidden'),
  flag('contested', 'contested', 'only'),
  flag('all', 'arrows', 'all'),
  namesOf('also', 'interaction'),
  namesOf('hide', 'entity'),
  nameOf('select', isKnown),
  // `metformin--bone-loss` or `loops`: what is asked along the arrows.
  nameOf('path', (dataset, text) => parsePath(dataset, text) !== null),
  ...PUSH_PARAMETERS,
  // The arrow that is asked about before it is shown.
  nameOf('ask', isAskable),
  REACH,
  oneOf(
    'mode',
    () => MODES,
    ({ mode }) => mode,
    (scope, mode) => ({ ...scope, mode }),
    { references: 'review' },
  ),
  oneOf(
    'list',
    () => LISTS,
    ({ list }) => list,
    (scope, list) => ({ ...scope, list }),
  ),
  ...ARRANGE_PARAMETERS,
  // `ref-28` or `rodents`: what is struck out.
  nameOf('without', ({ meta }, text) => parseStrike(meta, text) !== null),
  VERSUS,
  flag('twoPictures', 'pictures', 'two'),
  flag('lecture', 'present', 'on'),
  flag('embed', 'embed', 'on'),
  nameOf('tour', ({ tours }, text) => tours.has(text)),
  STEP,
  // What a self-test is about that is sent as a link.
  nameOf('test', ({ tours, views }, text) => tours.has(text) || views.has(text)),
  LANG,
]
