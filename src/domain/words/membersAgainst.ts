// What is told of a thing and, against it, of its own parts or kinds: so that a message which tells both says that
// the one belongs to the other. Members that say alike are told together.
import type { Interaction } from '../graph/derive.ts'
import { drawnSide } from '../graph/voices.ts'
import { withMembers } from '../review/dataset.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Kind, Language } from '../review/vocabulary.ts'

export interface ToldOf {
  /** One, or members of one thing that say alike. */
  readonly sources: readonly string[]
  /** What they are members of and say the opposite of; null where they are not. */
  readonly against: string | null
  /** Of the first of them. */
  readonly arrows: readonly Interaction[]
}

/** The thing told before of which an arrow's source is a member, and whose arrow to the same target is drawn the other way. */
function againstWhat(
  dataset: Dataset,
  told: readonly Interaction[],
  arrows: readonly Interaction[],
): string | null {
  const isAgainst = (one: Interaction) => (other: Interaction) => {
    const [side, otherSide] = [drawnSide(one.effect), drawnSide(other.effect)]
    const isOpposite = side !== null && otherSide !== null && side !== otherSide
    return (
      isOpposite &&
      one.target === other.target &&
      one.source !== other.source &&
      withMembers(dataset, other.source).has(one.source)
    )
  }
  const found = arrows.flatMap((arrow) => told.find(isAgainst(arrow)) ?? [])
  return found[0]?.source ?? null
}

/** Whether two things have one arrow each, which are drawn alike. */
function isAlike([a, ...others]: readonly Interaction[], [b, ...more]: readonly Interaction[]) {
  if (!a || !b || others.length + more.length > 0) return false
  const looks = ({ target, effect, line, decidedBy }: Interaction) =>
    [target, effect, line, decidedBy].join(' ')
  return looks(a) === looks(b)
}

/** What is told of each source, in its order, with members that are against what was told of their whole. */
export function toldOf(
  dataset: Dataset,
  bySource: ReadonlyMap<string, readonly Interaction[]>,
): readonly ToldOf[] {
  const told: ToldOf[] = []
  const before: Interaction[] = []
  for (const [source, arrows] of bySource) {
    const against = againstWhat(dataset, before, arrows)
    const last = told.at(-1)
    if (last && against !== null && last.against === against && isAlike(last.arrows, arrows)) {
      told[told.length - 1] = { ...last, sources: [...last.sources, source] }
    } else told.push({ sources: [source], against, arrows })
    before.push(...arrows)
  }
  return told
}

/** What a member is of a thing of this kind; of all others a part. */
const MEMBER_IS: Partial<Readonly<Record<Kind, 'form' | 'kind'>>> = {
  ...{ stressor: 'form', intervention: 'form', drug: 'kind', family: 'kind', rna: 'kind' },
}

/** "but PI3K and Akt, parts of PI3K/Akt/mTOR signalling,": members before what they do. */
export function membersSubject(
  dataset: Dataset,
  { sources, against }: ToldOf,
  { names, whole }: { readonly names: string; readonly whole: string },
  lang: Language,
): string {
  const kind = dataset.entities.get(against ?? '')?.kind
  const noun = (kind && MEMBER_IS[kind]) ?? 'part'
  if (lang === 'zh') {
    const its = whole === '其' ? whole : `${whole}的`
    return noun === 'form' ? `但${names}（${its}一种形式）` : `但${whole}中的${names}`
  }
  return `but ${names}, ${sources.length > 1 ? `${noun}s` : `a ${noun}`} of ${whole},`
}
