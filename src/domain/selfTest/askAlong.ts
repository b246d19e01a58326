// Questions along several arrows of a view, in words: what a chain does in the end, and what follows from a push. What
// is asked is chosen in alongPicks.ts.
import { arrowIds } from '../graph/pathAnswer.ts'
import type { Chain } from '../graph/paths.ts'
import { productOf } from '../graph/steps.ts'
import type { Step } from '../graph/steps.ts'
import type { Claim } from '../review/dataset.ts'
import { interactionId } from '../scope/scope.ts'
import { ALONG_WORDS, isThereOrNot, OUTCOMES, REPLIES } from '../words/alongWords.ts'
import type { Name, Outcome, Reply } from '../words/alongWords.ts'
import { toldChains } from '../words/describeAlong.ts'
import { describeArrows, describeChain } from '../words/describeChain.ts'
import { atStart } from '../words/prose.ts'
import { alongPicks } from './alongPicks.ts'
import type { PathPick, PushPick } from './alongPicks.ts'
import type { Asking } from './asked.ts'
import { shuffledBy } from './question.ts'
import type { AnswerOption, Question } from './question.ts'

/** One claim of each step first, since only a few are told. */
function claimsOf(steps: readonly Step[]): readonly Claim[] {
  const firsts = steps.flatMap(({ claims }) => claims.slice(0, 1))
  return [...new Set([...firsts, ...steps.flatMap(({ claims }) => claims)])]
}

const nameIn = ({ dataset, nameOf }: Asking, id: string): Name => ({
  name: nameOf(id),
  isPlural: dataset.entities.get(id)?.plural === true,
})

const join = ({ lang }: Asking, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(lang === 'en' ? ' ' : '')

const optionsOf = <K extends string>(
  ids: readonly K[],
  key: string,
  optionOf: (id: K) => AnswerOption,
): readonly AnswerOption[] => shuffledBy(ids.map(optionOf), key, ({ id }) => id)

/** What some arrows say one after the other, and not what follows. */
function sentence({ dataset, lang }: Asking, steps: readonly Pick<Step, 'arrow'>[]): string {
  const arrows = steps.map(({ arrow }) => arrow)
  return atStart(describeArrows(dataset, arrows, lang)) + (lang === 'en' ? '.' : '。')
}

function askPath(asking: Asking, pick: PathPick): Question {
  const { lang, dataset } = asking
  const words = ALONG_WORDS[lang]
  const { view, source, target, steps, last, outcome } = pick
  const arrows = [...steps.map(({ arrow }) => arrow), ...(last ? [last] : [])]
  const lowering = steps.filter(({ sign }) => sign === -1).length
  const told = last
    ? sentence(asking, [...steps, { arrow: last }])
    : describeChain(dataset, { steps, sign: productOf(steps) }, lang)
  const why = (id: Outcome): string => {
    if (last) return join(asking, told, words.broken)
    if (outcome === 'open') return id === outcome ? told : join(asking, words.saysBoth, told)
    const lead = id === 'open' || id === 'broken' ? words.allDirected : words.parity(lowering)
    return id === outcome ? told : join(asking, lead, told)
  }
  const chain = [source, ...arrows.map((arrow) => arrow.target)].map(asking.nameOf)
  return {
    id: `path:${interactionId(source, target)}`,
    kind: 'path',
    arrow: arrows[0]?.id ?? '',
    text: words.path(chain, nameIn(asking, source), nameIn(asking, target)),
    options: optionsOf(OUTCOMES, `${source} ${target}`, (id) => ({
      ...{ id, text: words.outcomes[id], isRight: id === outcome, why: why(id) },
    })),
    claims: [...claimsOf(steps), ...(last ? [...last.specific, ...last.general] : [])],
    shownBy: {
      view: view.id,
      path: interactionId(source, target),
      also: arrows.map(({ id }) => id),
    },
  }
}

function askPush(asking: Asking, pick: PushPick): Question {
  const { lang, dataset } = asking
  const words = ALONG_WORDS[lang]
  const { view, source, target, way, reply, wave, chains } = pick
  const [from, to] = [nameIn(asking, source), nameIn(asking, target)]
  const pushed = isThereOrNot(dataset, source) ? 'on' : way
  const tell = ({ steps }: Chain) =>
    steps.length === 1
      ? sentence(asking, steps)
      : describeChain(dataset, { steps, sign: productOf(steps) }, lang)
  const told = join(
    asking,
    ...toldChains(chains, reply).map(tell),
    reply === 'untouched' ? words.oneWay : words.so(from, pushed, to, reply),
  )
  const why = (id: Reply): string => {
    if (id === reply || wave === null || reply === 'untouched') return told
    return join(asking, id === 'untouched' ? words.reached(wave) : words.notReply[reply], told)
  }
  return {
    id: `push:${view.id}:${source}-${way}:${target}`,
    kind: 'push',
    arrow: chains[0]?.steps[0]?.arrow.id ?? '',
    text: words.push(view.label[lang], [{ ...from, way: pushed }], to),
    options: optionsOf(REPLIES, `${view.id} ${source} ${target}`, (id) => ({
      ...{ id, text: words.replies[id], isRight: id === reply, why: why(id) },
    })),
    claims: claimsOf(toldChains(chains, reply).flatMap(({ steps }) => steps)),
    shownBy: {
      view: view.id,
      push: [`${source}:${way}`],
      also: chains[0] && (reply === 'rises' || reply === 'falls') ? arrowIds(chains[0]) : [],
    },
  }
}

/** Two views may draw the same chain: each is asked about once. */
export function askAlong(asking: Asking): readonly Question[] {
  const { paths, pushes } = alongPicks(asking.dataset)
  const seen = new Set<string>()
  const asked = [
    ...paths.map((pick) => askPath(asking, pick)),
    ...pushes.map((pick) => askPush(asking, pick)),
  ]
  return asked.filter(({ id }) => !seen.has(id) && seen.add(id))
}
