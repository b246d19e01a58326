// That each view places entities that exist, each once, in lanes and panels it has.
import { withMembers } from './dataset.ts'
import { duplicates } from './faults.ts'
import type { Report } from './faults.ts'
import type { FullDataset } from './fullDataset.ts'
import type { ViewFile } from './schemaViews.ts'

function checkView(view: ViewFile, known: ReadonlySet<string>, report: Report): void {
  const placed = view.entities.map(({ id }) => id)
  const tellAll = (ids: readonly string[], message: string) => {
    for (const id of ids) report(`${view.id}.${id}`, message)
  }
  const notPlaced = (ids: readonly string[] = []) => ids.filter((id) => !placed.includes(id))
  tellAll(duplicates(placed), 'is placed twice')
  tellAll(
    placed.filter((id) => !known.has(id)),
    'unknown entity',
  )
  for (const { id, lane, panel = 0 } of view.entities) {
    if (lane >= view.lanes.length) tellAll([id], `there is no lane ${lane}`)
    else if (panel >= (view.lanes[lane]?.panels?.length ?? 1)) {
      tellAll([id], `lane ${lane} has no panel ${panel}`)
    }
  }
  const positions = view.layout?.positions
  if (positions) {
    tellAll(
      placed.filter((id) => !(id in positions)),
      'has no position: run npm run layout',
    )
  }
  tellAll(notPlaced(view.pins?.map(({ id }) => id)), 'is pinned but not placed')
  tellAll(notPlaced(view.folds), 'folds members but is not placed')
}

/** Reports shapes around what the view does not place, or after a stage that it does not have. */
function checkEnclosures({ id, entities, enclosures = [] }: ViewFile, report: Report): void {
  const placed = new Set(entities.map((entity) => entity.id))
  const shapes = enclosures.map((shape) => shape.id)
  for (const shape of duplicates(shapes)) report(`${id}.${shape}`, 'is enclosed twice')
  for (const { id: shape, entities: members, after } of enclosures) {
    for (const member of members.filter((each) => !placed.has(each)))
      report(`${id}.${shape}.${member}`, 'is enclosed but not placed')
    if (after !== undefined && !shapes.includes(after))
      report(`${id}.${shape}`, `comes after ${after}, which is not there`)
  }
}

/** Most arrows a view may open on: more cannot be followed. */
const MOST_ARROWS = 24

/** Reports arrows that a view must draw at the start and cannot, since no claim gives them. */
function checkNeeds(view: ViewFile, { claims, entities }: FullDataset, report: Report): void {
  const needed = [...(view.message ?? []), ...(view.needs ?? [])]
  for (const arrow of duplicates(needed)) report(`${view.id}.${arrow}`, 'is needed twice')
  if (needed.length > MOST_ARROWS) report(view.id, `needs more than ${MOST_ARROWS} arrows`)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const placed = new Set(view.entities.map(({ id }) => id))
  const standsFor = (id: string, entity: string): boolean =>
    id === entity ||
    (view.folds?.includes(id) === true &&
      !placed.has(entity) &&
      withMembers({ entities: byId }, id).has(entity))
  for (const arrow of needed) {
    const [source = '', target = ''] = arrow.split('--')
    const isThere =
      placed.has(source) &&
      placed.has(target) &&
      claims.some((claim) => standsFor(source, claim.source) && standsFor(target, claim.target))
    if (!isThere) report(`${view.id}.${arrow}`, 'is needed, but no claim of this view gives it')
  }
}

/** Reports every fault of every view. */
export function checkViews(dataset: FullDataset, report: Report): void {
  const { views, entities } = dataset
  const known = new Set(entities.map(({ id }) => id))
  for (const id of duplicates(views.map((view) => view.id))) report(id, 'this view id is twice')
  for (const view of views) {
    checkView(view, known, report)
    checkNeeds(view, dataset, report)
    checkEnclosures(view, report)
  }
}
