// The parsed files cut into the parts that travel apart: what a diagram needs first, the prose of each
// language, what details need, and what comes when it is shown.
import type {
  Findings,
  Layout,
  Library,
  Literature,
  ReviewIndex,
  Skeleton,
  Texts,
} from '../domain/review/dataset.ts'
import { besideFinder } from '../domain/review/beside.ts'
import type { FullDataset } from '../domain/review/fullDataset.ts'
import type { Reference } from '../domain/review/references.ts'
import type { Tour } from '../domain/review/schemaViews.ts'
import type { Language } from '../domain/review/vocabulary.ts'

export interface SplitDataset {
  readonly skeleton: Skeleton
  readonly texts: Readonly<Record<Language, Texts>>
  readonly library: Library
  readonly layouts: Readonly<Record<string, Layout>>
  readonly references: readonly Reference[]
  readonly literature: Literature
  readonly findings: Readonly<Record<Language, Findings>>
  readonly review: ReviewIndex
}

function viewsOf(steps: Tour['steps'], firstView: string | undefined): readonly string[] {
  const named = steps.map(({ link }) => new URLSearchParams(link).get('view') ?? firstView)
  return [...new Set(named)].filter((view) => view !== undefined)
}

function skeletonOf(full: FullDataset, firstView: string | undefined): Skeleton {
  const besideOf = besideFinder(full)
  return {
    meta: full.meta,
    entities: full.entities.map(
      ({ about: _about, xrefs: _xrefs, synonyms: _synonyms, pathways: _pathways, ...core }) => core,
    ),
    claims: full.claims.map(({ statement: _statement, caveats, ...claim }) => ({
      ...claim,
      ...besideOf({ ...claim, caveats }),
    })),
    views: full.views.map((view) => {
      if (firstView === undefined) return view
      // Where boxes are pinned is for the layout command alone.
      const { layout, pins: _pins, ...rest } = view
      return view.id === firstView && layout ? { ...rest, layout } : rest
    }),
    tours: full.tours.map(({ id, label, about, steps }) => ({
      ...{ id, label, about },
      stepCount: steps.length,
      views: viewsOf(steps, firstView),
    })),
  }
}

function textsOf(full: FullDataset, language: Language): Texts {
  return {
    language,
    statements: Object.fromEntries(full.claims.map((c) => [c.id, c.statement[language]])),
    abouts: Object.fromEntries(full.entities.map((e) => [e.id, e.about[language]])),
    caveats: Object.fromEntries(full.caveats.map((c) => [c.id, c.note[language]])),
  }
}

/** Id to list, of those that have anything in it. */
function listsOf<T extends { readonly id: string }>(
  items: readonly T[],
  pick: (item: T) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    items.filter((item) => pick(item).length > 0).map((item) => [item.id, pick(item)]),
  )
}

function libraryOf({ references, claims, caveats, entities }: FullDataset): Library {
  return {
    statuses: references.map(({ custom }) => custom.status),
    caveatsOf: listsOf(claims, (claim) => claim.caveats),
    caveatKinds: Object.fromEntries(caveats.map(({ id, kind }) => [id, kind])),
    synonyms: listsOf(entities, (entity) => entity.synonyms),
    pathways: listsOf(entities, (entity) => entity.pathways),
    xrefs: listsOf(entities, (entity) => entity.xrefs),
  }
}

function splitLiterature({
  literature,
  references,
}: FullDataset): Pick<SplitDataset, 'literature' | 'findings'> {
  const { papers, readings } = literature
  const findings = (language: Language) => readings.map(({ finding }) => finding[language])
  return {
    literature: {
      papers,
      readings: readings.map(({ finding: _finding, oneReader: _oneReader, ...reading }) => reading),
      cited: references.map(({ paper = null }) => paper),
    },
    findings: { en: findings('en'), zh: findings('zh') },
  }
}

/**
 * The parsed files cut into the parts that travel apart. Loses nothing but the grouping by file. With
 * `firstView` the layout of that view alone stays in the skeleton, and all are in `layouts`.
 */
export function splitDataset(full: FullDataset, firstView?: string): SplitDataset {
  return {
    skeleton: skeletonOf(full, firstView),
    texts: { en: textsOf(full, 'en'), zh: textsOf(full, 'zh') },
    layouts: Object.fromEntries(full.views.flatMap((v) => (v.layout ? [[v.id, v.layout]] : []))),
    library: libraryOf(full),
    references: full.references,
    ...splitLiterature(full),
    review: {
      caveats: full.caveats.map(({ note: _note, ...caveat }) => caveat),
      coverage: full.coverage,
    },
  }
}
