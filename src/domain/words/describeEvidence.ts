// What an arrow rests on and what papers say of it, in words: numbers of sentences and of papers, never
// a score made from them.
import type { Ledger, Untried } from '../graph/ledger.ts'
import { verdictsOf } from '../graph/papers.ts'
import type { PaperBeside, VerdictCounts } from '../graph/papers.ts'
import type { Claim, Dataset, Literature } from '../review/dataset.ts'
import { EVIDENCE_CLASSES } from '../review/evidenceClass.ts'
import type { EvidenceClass } from '../review/evidenceClass.ts'
import type { Effect, Language } from '../review/vocabulary.ts'
import { EFFECTS, VERDICTS } from '../review/vocabulary.ts'
import { chinese } from './chineseText.ts'
import { chineseVerb } from './chineseVerbs.ts'
import { listed } from './prose.ts'

type Count = (count: number) => string

interface EvidenceWords {
  readonly classes: Readonly<Record<EvidenceClass, Count>>
  readonly verdicts: Readonly<Record<keyof VerdictCounts, Count>>
  /** Of one paper. */
  readonly verdict: Readonly<Record<keyof VerdictCounts, string>>
  readonly papers: (said: string) => string
  /** Where the review says both: what papers say beside either side. */
  readonly papersBeside: Readonly<Record<Effect, (said: string, verb: string) => string>>
  readonly comma: string
  readonly stop: string
  readonly untried: Readonly<Record<Untried, (source: string, cells: string) => string>>
}

const sentences = (count: number, verb: string, verbs: string, rest: string) =>
  count === 1 ? `1 sentence ${verb} ${rest}` : `${count} sentences ${verbs} ${rest}`

/** Of what stands behind one arrow: elsewhere the review may tell of it. `cells` is empty for all that stands there. */
const noneOf = (cells: string) =>
  `No sentence behind this arrow ${cells === '' ? '' : `that names ${cells} `}tells of an experiment that`

const noneOfChinese = (cells: string) =>
  cells === '' ? '此箭头所据的句子均未述及' : chinese('此箭头所据句子中，提到', cells, '的均未述及')

const WORDS: Readonly<Record<Language, EvidenceWords>> = {
  en: {
    classes: {
      needed: (n) => sentences(n, 'tells', 'tell', 'of lowering or removing it: it is needed'),
      enough: (n) => sentences(n, 'tells', 'tell', 'of raising or applying it: it is enough'),
      'seen-together': (n) => sentences(n, 'has', 'have', 'the two seen together'),
      'only-said': (n) => sentences(n, 'says', 'say', 'so with no experiment that shows it'),
    },
    verdicts: {
      supports: (n) => (n === 1 ? '1 supports' : `${n} support`),
      partly: (n) => (n === 1 ? '1 supports in part' : `${n} support in part`),
      differs: (n) => (n === 1 ? '1 differs' : `${n} differ`),
      contradicts: (n) => (n === 1 ? '1 contradicts' : `${n} contradict`),
      absent: (n) => `${n} cited, not seen to say it`,
      unread: (n) => `${n} cited, not checked for this`,
    },
    verdict: {
      supports: 'supports',
      partly: 'supports in part',
      differs: 'differs in another setting',
      contradicts: 'contradicts',
      absent: 'not seen to say it',
      unread: 'not checked',
    },
    papers: (said) => `Papers: ${said}`,
    papersBeside: {
      increases: (said) => `Papers on what raises it: ${said}`,
      decreases: (said) => `Papers on what lowers it: ${said}`,
      unsigned: (said) => `Papers where no direction is given: ${said}`,
    },
    comma: ', ',
    stop: '.',
    untried: {
      raised: (source, cells) => `${noneOf(cells)} raised ${source} itself.`,
      lowered: (source, cells) => `${noneOf(cells)} lowered or removed ${source} itself.`,
      either: (source, cells) => `${noneOf(cells)} raised, lowered or removed ${source} itself.`,
    },
  },
  zh: {
    classes: {
      needed: (n) => `${n} 句报道下调或去除它：说明它必需`,
      enough: (n) => `${n} 句报道上调或施加它：说明它已足够`,
      'seen-together': (n) => `${n} 句只见二者相伴`,
      'only-said': (n) => `${n} 句只作陈述，未述可证明的实验`,
    },
    verdicts: {
      supports: (n) => `${n} 篇支持`,
      partly: (n) => `${n} 篇部分支持`,
      differs: (n) => `${n} 篇条件不同、结果不同`,
      contradicts: (n) => `${n} 篇相反`,
      absent: (n) => `${n} 篇为综述所引，其中未见此说`,
      unread: (n) => `${n} 篇为综述所引，尚未就此核对`,
    },
    verdict: {
      supports: '支持',
      partly: '部分支持',
      differs: '条件不同、结果不同',
      contradicts: '相反',
      absent: '其中未见',
      unread: '未核对',
    },
    papers: (said) => `文献：${said}`,
    papersBeside: {
      increases: (said, verb) => `说${verb}之处的文献：${said}`,
      decreases: (said, verb) => `说${verb}之处的文献：${said}`,
      unsigned: (said) => `未说明方向之处的文献：${said}`,
    },
    comma: '，',
    stop: '。',
    untried: {
      raised: (source, cells) => chinese(noneOfChinese(cells), '上调', source, '本身的实验。'),
      lowered: (source, cells) =>
        chinese(noneOfChinese(cells), '下调或去除', source, '本身的实验。'),
      either: (source, cells) =>
        chinese(noneOfChinese(cells), '上调、下调或去除', source, '本身的实验。'),
    },
  },
}

/** "2 sentences show it is needed (it was lowered or removed), 4 sentences only say so." */
export function describeLedger(ledger: Ledger, lang: Language): string {
  const words = WORDS[lang]
  const said = EVIDENCE_CLASSES.flatMap((name) =>
    ledger[name] > 0 ? [words.classes[name](ledger[name])] : [],
  )
  return said.length === 0 ? '' : `${said.join(words.comma)}${words.stop}`
}

/** The experiment that is missing among the sentences of an arrow, as a sentence about its source. */
export function describeUntried(untried: Untried, source: string, lang: Language): string {
  return WORDS[lang].untried[untried](source, '')
}

/** The same of the sentences that name some cells. */
export function describeUntriedIn(
  untried: Untried,
  source: string,
  cells: readonly string[],
  lang: Language,
): string {
  return WORDS[lang].untried[untried](source, listed(cells, lang))
}

/** "2 support, 1 differs, 1 contradicts"; empty where no paper was seen. */
export function describeVerdicts(counts: VerdictCounts, lang: Language): string {
  const words = WORDS[lang]
  return [...VERDICTS, 'unread' as const]
    .flatMap((name) => (counts[name] > 0 ? [words.verdicts[name](counts[name])] : []))
    .join(words.comma)
}

/** Claims by what they say of the target: of a saying with what is turned round on the side it speaks for. */
export type Sides = Readonly<Record<Effect, readonly Claim[]>>

/** Claims by their own effect. */
export function sidesOf(claims: readonly Claim[]): Sides {
  const side = (wanted: Effect) => claims.filter(({ effect }) => effect === wanted)
  return { increases: side('increases'), decreases: side('decreases'), unsigned: side('unsigned') }
}

type Entities = Pick<Dataset, 'entities'>

/** The Chinese verb of a side goes with what its claims act on; one that is turned round acts on an opposite. */
function verbOf(dataset: Entities, side: Effect, sides: Sides): string {
  const own = sides[side].find(({ effect }) => effect === side) ?? sides[side][0]
  return own ? chineseVerb(dataset, side, own.target) : ''
}

/** Which claims the papers are told of together: each side by itself where both raise and lower. */
export function askedOfPapers<T>(
  dataset: Entities,
  sides: Sides,
  lang: Language,
  say: (claims: readonly Claim[]) => T,
): readonly { readonly head: (said: string) => string; readonly said: T }[] {
  const words = WORDS[lang]
  const { increases, decreases, unsigned } = sides
  if (increases.length === 0 || decreases.length === 0) {
    return [{ head: words.papers, said: say([...increases, ...decreases, ...unsigned]) }]
  }
  return EFFECTS.map((side) => ({
    head: (said) => words.papersBeside[side](said, verbOf(dataset, side, sides)),
    said: say(sides[side]),
  }))
}

/** "Papers: 2 support, 2 contradict"; a line for each side where the review says both, none where no paper was seen. */
export function describePapers(
  { dataset, literature }: { readonly dataset: Entities; readonly literature: Literature },
  sides: Sides,
  lang: Language,
): readonly string[] {
  return askedOfPapers(dataset, sides, lang, (claims) =>
    describeVerdicts(verdictsOf(literature, claims), lang),
  ).flatMap(({ head, said }) => (said === '' ? [] : [head(said)]))
}

/** "supports", "contradicts": what one paper says of some claims, each verdict once. */
export function describeVerdictsOf(readings: PaperBeside['readings'], lang: Language): string {
  const words = WORDS[lang].verdict
  const said = VERDICTS.filter((verdict) => readings.some((one) => one.verdict === verdict))
  if (said.length === 0) return words.unread
  return listed(
    said.map((verdict) => words[verdict]),
    lang,
  )
}
