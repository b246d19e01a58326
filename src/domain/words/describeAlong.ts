// What is asked along several arrows, and what the review then says of it, in both languages.
import type { ChainAnswer, PushedAnswer } from '../graph/askedAnswer.ts'
import type { Chain } from '../graph/paths.ts'
import { productOf } from '../graph/steps.ts'
import { MOST_WAVES } from '../graph/whatIf.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { isPushAsk, stopsOf } from '../scope/ask.ts'
import { pushedBy } from '../scope/push.ts'
import type { Scope } from '../scope/scope.ts'
import { ALONG_WORDS, isThereOrNot } from './alongWords.ts'
import type { Name, PushedName, Reply } from './alongWords.ts'
import { nameOf } from './describe.ts'
import { describeArrows, describeChain, describeWeakest } from './describeChain.ts'
import { nameInSentence } from './nameInSentence.ts'
import { atStart } from './prose.ts'

const GAP: Readonly<Record<Language, string>> = { en: ' ', zh: '' }
const STOP: Readonly<Record<Language, string>> = { en: '.', zh: '。' }

const BROKEN: Readonly<Record<Language, string>> = {
  en: 'Of one of its steps the review does not say which way, so nothing follows.',
  zh: '其中一步的方向综述没有说明，所以推不出结果。',
}
const UNREACHED: Readonly<Record<Language, string>> = {
  en: `No chain of up to ${MOST_WAVES} steps leads there.`,
  zh: `没有 ${MOST_WAVES} 步以内的链通到那里。`,
}

function named(dataset: Dataset, id: string, lang: Language): Name {
  return {
    name: nameInSentence(dataset, id, lang),
    isPlural: dataset.entities.get(id)?.plural === true,
  }
}

/** What is pushed and which way; what is there or not is put on. */
function pushedNames(dataset: Dataset, pieces: string, lang: Language): readonly PushedName[] {
  return pushedBy({ push: pieces.split(',') }).map(({ id, way }) => ({
    ...named(dataset, id, lang),
    way: way === 'up' && isThereOrNot(dataset, id) ? 'on' : way,
  }))
}

/** "Along this chain, does ageing raise or lower autophagy: …?" or "… what happens to autophagy if AMPK is raised?" */
export function describeAskedAlong(
  dataset: Dataset,
  ask: string,
  { view }: Pick<Scope, 'view'>,
  lang: Language,
): string {
  const words = ALONG_WORDS[lang]
  const stops = stopsOf(ask)
  const [first = '', last = ''] = [stops[0], stops.at(-1)]
  const to = named(dataset, last, lang)
  if (isPushAsk(ask)) {
    const label = dataset.views.get(view)?.label[lang] ?? ''
    return words.push(label, pushedNames(dataset, first, lang), to)
  }
  return words.path(
    stops.map((stop) => nameOf(dataset, stop, lang)),
    named(dataset, first, lang),
    to,
  )
}

/** One chain tells a direction; of what is open one that says both, or one of each side. */
export function toldChains(chains: readonly Chain[], reply: Reply): readonly Chain[] {
  if (reply !== 'open') return chains.slice(0, 1)
  const open = chains.find(({ sign }) => sign === 0)
  if (open) return [open]
  return ([1, -1] as const).flatMap((sign) => chains.find((chain) => chain.sign === sign) ?? [])
}

/** Of more steps that lower nobody counts them. */
const MOST_COUNTED = 3

/** What a chain comes to, step by step, and why, with its weakest link. */
export function describeChainTold(
  dataset: Dataset,
  { stops, arrows, steps }: ChainAnswer,
  cells: readonly string[],
  lang: Language,
): string {
  const words = ALONG_WORDS[lang]
  if (steps.length < stops.length - 1) {
    const said =
      arrows.length > 0 ? atStart(describeArrows(dataset, arrows, lang)) + STOP[lang] : ''
    return [said, BROKEN[lang]].filter(Boolean).join(GAP[lang])
  }
  const sign = productOf(steps)
  const lowering = steps.filter((step) => step.sign === -1).length
  const why = sign === 0 ? words.saysBoth : lowering <= MOST_COUNTED ? words.parity(lowering) : ''
  const weakest = describeWeakest(dataset, steps, { cells }, lang)
  return [describeChain(dataset, { steps, sign }, lang), why, weakest]
    .filter(Boolean)
    .join(GAP[lang])
}

const REPLY_OF = { [1]: 'rises', [-1]: 'falls', [0]: 'open' } as const

/** By which chains a push arrives, and what comes of it. */
export function describePushTold(
  dataset: Dataset,
  { ask, facets: { cell: cells } }: Pick<Scope, 'ask' | 'facets'>,
  { target, response, chains }: PushedAnswer,
  lang: Language,
): string {
  const words = ALONG_WORDS[lang]
  if (!response) return UNREACHED[lang]
  const reply = REPLY_OF[response.sign]
  const told = toldChains(chains, reply)
  const said = told.map(({ steps }) =>
    steps.length === 1
      ? atStart(
          describeArrows(
            dataset,
            [...steps].map(({ arrow }) => arrow),
            lang,
          ),
        ) + STOP[lang]
      : describeChain(dataset, { steps, sign: productOf(steps) }, lang),
  )
  const begin = told[0]?.steps[0]?.arrow.source
  const pushed = pushedNames(dataset, stopsOf(ask ?? '')[0] ?? '', lang)
  const from = pushed.find(
    ({ name }) => begin !== undefined && name === nameInSentence(dataset, begin, lang),
  )
  const so = from ? words.so(from, from.way, named(dataset, target, lang), reply) : ''
  const open = reply === 'open' ? words.replies.open + STOP[lang] : ''
  const weakest = open ? '' : describeWeakest(dataset, told[0]?.steps ?? [], { cells }, lang)
  return [...said, so, open, weakest].filter(Boolean).join(GAP[lang])
}
