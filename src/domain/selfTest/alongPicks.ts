// What can be asked along several arrows of a view: chains, and pushes with what follows from them. Invariant: the
// answer is what paths and what-if say in that view without a filter, and only what a reader who looks closely can
// answer in one way is asked.
import type { Interaction } from '../graph/derive.ts'
import type { Chain } from '../graph/paths.ts'
import { productOf } from '../graph/steps.ts'
import type { Step } from '../graph/steps.ts'
import { chainsBehind, whatIf } from '../graph/whatIf.ts'
import type { Pushes, Response } from '../graph/whatIf.ts'
import type { Claim } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import { isThereOrNot } from '../words/alongWords.ts'
import type { Outcome, Reply } from '../words/alongWords.ts'
import { apartIn, fieldOf, isFirm } from './alongField.ts'
import type { Field, Known } from './alongField.ts'
import { hashOf, shuffledBy } from './question.ts'

export interface PathPick {
  readonly view: ViewFile
  readonly source: string
  readonly target: string
  readonly steps: readonly Step[]
  /** An arrow without a direction, after the steps. */
  readonly last: Interaction | null
  readonly outcome: Outcome
}

export interface PushPick {
  readonly view: ViewFile
  readonly source: string
  readonly way: 'up' | 'down'
  readonly target: string
  readonly reply: Reply
  /** Null of what is untouched. */
  readonly wave: number | null
  /** By which it is reached, the best first; of what is untouched the one that leads from it to the source. */
  readonly chains: readonly Chain[]
}

/** One of what can be asked, of an answer that the key decides. */
function pickOne<T extends { readonly target: string }>(
  items: readonly T[],
  answerOf: (item: T) => string,
  key: string,
): readonly T[] {
  const answers = [...new Set(items.map(answerOf))]
  const [answer] = shuffledBy(answers, key, (one) => one)
  const fitting = items.filter((item) => answerOf(item) === answer)
  return shuffledBy(fitting, key, ({ target }) => target).slice(0, 1)
}

const OF_SIGN = { [1]: 'raises', [-1]: 'lowers', [0]: 'open' } as const

/** So many of what could be asked about are looked at: to follow chains takes long. */
const MOST_TRIED = 10
/** In more steps nobody could say why. */
const MOST_WAVES = 3

/** What a push reaches in two or three steps and is worth asking about. */
function reachedBy({ areApart }: Field, found: ReadonlyMap<string, Response>, source: string) {
  const far = [...found].filter(
    ([target, { wave }]) => wave > 1 && wave <= MOST_WAVES && areApart(source, target),
  )
  return shuffledBy(far, source, ([target]) => target).slice(0, MOST_TRIED)
}

/** Chains of two or three steps from a source, and such as end with an arrow that has no direction. */
function pathsFrom(field: Field, source: string): readonly PathPick[] {
  const { view, steps, arrows, areApart } = field
  const pushes: Pushes = new Map([[source, 1]])
  const found = whatIf(steps, pushes)
  const whole = reachedBy(field, found, source).flatMap(([target]): readonly PathPick[] => {
    const [best] = chainsBehind(found, pushes, target)
    if (!best || !isFirm(best.steps)) return []
    const outcome = OF_SIGN[productOf(best.steps)]
    return [{ view, source, target, steps: best.steps, last: null, outcome }]
  })
  const firsts = steps.filter(
    (step) => step.arrow.source === source && step.sign !== 0 && isFirm([step]),
  )
  const broken = firsts.flatMap((step) =>
    arrows
      .filter((last) => last.effect === 'unsigned' && last.source === step.arrow.target)
      .filter(({ target }) => areApart(source, target))
      .map((last): PathPick => ({
        ...{ view, source, last },
        target: last.target,
        steps: [step],
        outcome: 'broken',
      })),
  )
  return pickOne([...whole, ...broken], ({ outcome }) => outcome, `${view.id} ${source}`)
}

const REPLY_OF = { [1]: 'rises', [-1]: 'falls', [0]: 'open' } as const

/** All that some arrows lead to, with a direction or without, however far. */
function leadsTo(arrows: readonly Interaction[], source: string): ReadonlySet<string> {
  const reached = new Set([source])
  for (const id of reached) {
    for (const arrow of arrows) if (arrow.source === id) reached.add(arrow.target)
  }
  return reached
}

/** What acts on the source and is not acted on by it, along a chain that can be followed. */
function untouchedBy({ steps, arrows, areApart }: Field, source: string) {
  const reached = leadsTo(arrows, source)
  const targets = [...new Set(arrows.map(({ target }) => target))].filter((id) => !reached.has(id))
  return targets.flatMap((target) => {
    const pushes: Pushes = new Map([[target, 1]])
    const found = whatIf(steps, pushes, source)
    const [best] = found.has(source) ? chainsBehind(found, pushes, source) : []
    return best && isFirm(best.steps) && areApart(source, target)
      ? [{ target, chains: [best] }]
      : []
  })
}

/** Of every so many sources one is asked about what its push leaves untouched. */
const ONE_IN = 4

function pushesFrom(dataset: Known, field: Field, source: string): readonly PushPick[] {
  const { view, steps } = field
  const key = `${view.id} ${source}`
  const way = isThereOrNot(dataset, source) || hashOf(key) % 2 === 0 ? 'up' : 'down'
  const common = { view, source, way } as const
  if (hashOf(`${key} untouched`) % ONE_IN === 0) {
    const untouched = untouchedBy(field, source).map((one): PushPick => ({
      ...common,
      ...one,
      reply: 'untouched',
      wave: null,
    }))
    if (untouched.length > 0) return pickOne(untouched, ({ reply }) => reply, key)
  }
  const pushes: Pushes = new Map([[source, way === 'up' ? 1 : -1]])
  const found = whatIf(steps, pushes)
  const reached = reachedBy(field, found, source).flatMap(
    ([target, response]): readonly PushPick[] => {
      const chains = chainsBehind(found, pushes, target)
      const { sign, wave } = response
      return isClear(chains, response)
        ? [{ ...common, target, wave, chains, reply: REPLY_OF[sign] }]
        : []
    },
  )
  return pickOne(reached, ({ reply }) => reply, key)
}

/** Of one answer the best chain is firm; of an open one all that are told. */
const isClear = (chains: readonly Chain[], { sign }: Response): boolean =>
  (sign === 0 ? chains : chains.slice(0, 1)).every(({ steps }) => isFirm(steps))

export interface AlongPicks {
  readonly paths: readonly PathPick[]
  readonly pushes: readonly PushPick[]
}

const made = new WeakMap<readonly Claim[], AlongPicks>()

/** For each thing that acts on another in a drawn view one chain and one push, where there is one to ask about. */
export function alongPicks(dataset: Known): AlongPicks {
  const known = made.get(dataset.claims)
  if (known) return known
  const areApart = apartIn(dataset)
  const views = [...dataset.views.values()].filter(({ asLists }) => !asLists)
  const asked = views.flatMap((view) => {
    const field = fieldOf(dataset, view, areApart)
    const isStructure = (id: string) => dataset.entities.get(id)?.kind === 'structure'
    const sources = [...new Set(field.steps.map(({ arrow }) => arrow.source))].filter(
      (id) => !isStructure(id),
    )
    return sources.map((source) => ({ field, source }))
  })
  const picks = {
    paths: asked.flatMap(({ field, source }) => pathsFrom(field, source)),
    pushes: asked.flatMap(({ field, source }) => pushesFrom(dataset, field, source)),
  }
  made.set(dataset.claims, picks)
  return picks
}
