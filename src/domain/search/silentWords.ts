// The words of a question that name nothing: they are left out when its names are looked for. What a word does in
// a question is written down here and nowhere else, in both languages; a word that stands here is no name.
import { unspelt } from './plainText.ts'

/**
 * `asking`: what makes a query a question, and so do `how`, `is`, `do` and `sought`. `sought` stands for what is asked for.
 * `verb`: what one thing does to another. `done`: it asks what something does, and so does `do` behind a name.
 * `by` turns a verb round; `onto` stands before what is acted on, `within` before what is neither, `when` in a
 * condition. What each means for a question is in questionForm.ts.
 */
const LISTED_ROLES = [
  ...([
    'asking',
    'how',
    'is',
    'be',
    'do',
    'sought',
    'verb',
    'done',
    'by',
    'onto',
    'within',
  ] as const),
  ...(['when', 'filler'] as const),
]
type ListedRole = (typeof LISTED_ROLES)[number]

/** `undergone`: a verb in its form in -ed. */
export type SilentRole = ListedRole | 'undergone'

type WordTable = Readonly<Partial<Record<ListedRole, readonly string[]>>>

const listOf = (text: string): readonly string[] => text.split(/\s+/)

/** Passed over in every search: a text is looked for without them. */
const ENGLISH: WordTable = {
  do: ['do'],
  asking: listOf('can does has have where who why'),
  how: ['how'],
  is: ['are', 'is'],
  be: ['be'],
  when: ['when'],
  sought: ['what', 'which'],
  // By their stems: "raises", "raised" and "raising" are found from "raise".
  verb: listOf(
    'activate affect block cause decrease go increase induce inhibit lower promote raise reduce regulate ' +
      'stimulate suppress',
  ),
  done: ['effect', 'effects', 'role'],
  by: ['by'],
  onto: ['on'],
  within: listOf('at between from in via with'),
  filler: listOf(
    'a about an and for it link me of or paper papers review say says show tell that the their to vs',
  ),
}

/** Passed over in a question alone: without one these words are looked for like any other. */
const ENGLISH_ASKED: WordTable = {
  asking: listOf("could did had should will would who's why's where's"),
  how: ["how's"],
  is: ['was', 'were'],
  be: listOf('been being get gets got'),
  when: listOf('after if while'),
  sought: ["what's", 'whats'],
  verb: listOf(
    'accelerate act aggravate alter attenuate benefit boost bring change contribute control counter damage delay ' +
      'drive enhance fight give harm help hinder hurt impair improve influence kill leads leading led make matter mediate ' +
      'modulate prevent produce protect reach relate relieve restrain save set slow stop strengthen trigger ' +
      'upregulate downregulate weaken worsen treat',
  ),
  done: ['function', 'impact'],
  onto: ['upon'],
  within: listOf('during through under within'),
  filler: listOf(
    'against all also any article articles as author authors bad both but cell cells each else ' +
      'evidence factor factors find finds found good happen happens harmful healthy helpful here i important into ' +
      'involved its itself kind kinds know known like made many may might more most must my off often only other ' +
      'our out please prove proves publication publications really research reviews said same shown shows so some ' +
      'source sources studies study such than them then there these they thing things this those up us we work ' +
      'works you your',
  ),
}

const CHINESE: WordTable = {
  asking: ['吗'],
  how: ['如何', '怎样'],
  sought: ['什么'],
  verb: ['影响', '促进', '抑制', '激活', '诱导'],
  done: ['作用'],
  by: ['被'],
  be: ['是'],
  onto: ['对'],
  within: listOf('之间 通过 在 中 里'),
  filler: listOf('关系 与 和 的 及 把 会 有'),
}

const CHINESE_ASKED: WordTable = {
  asking: listOf(
    '为什么 为何 怎么样 好不好 是否 能否 可否 有没有 是不是 会不会 能不能 还是 呢 哪里 何处 何时 多少 哪篇 哪 何 啥',
  ),
  sought: listOf('哪些 哪种 哪个 哪类 何种'),
  verb: listOf(
    '降低 减少 减弱 减轻 升高 提高 增加 增强 增多 上调 下调 引起 引发 导致 造成 触发 启动 阻止 阻断 阻碍 损害 损伤 伤害 ' +
      '危害 破坏 帮助 改善 保护 防止 预防 治疗 缓解 加重 加速 延缓 调节 调控 改变 作用于 有益于 有利于 有害于 不利于',
  ),
  done: listOf('功能 角色 效果 好处 坏处 益处'),
  how: ['怎么'],
  by: ['受到', '受', '由'],
  onto: ['对于'],
  within: listOf('内 从 于 下'),
  when: listOf('时 后 前 如果 当'),
  filler: listOf(
    '跟 地 得 以及 能 可以 可能 到 向 使 让 给 了 着 都 也 又 就 而 或 或者 其 所 等 之 上 起 ' +
      '只 只是 仅 关于 说 说明 认为 表明 证明 提到 指出 发现 已知 知道 论文 文献 文章 研究 综述 作者 证据 有关 有益 有害 ' +
      '有利 不利 利弊 好 坏 很 各种 各类 种 因素 情况 条件 发生 细胞 组织 人们 我们 我 你 请问 请 吧 啊 一下 带来 ' +
      '产生 起到 具有 存在 通路 途径 机制 运作 工作',
  ),
}

function roleTable(...tables: readonly WordTable[]): ReadonlyMap<string, SilentRole> {
  return new Map(
    LISTED_ROLES.flatMap((role) =>
      tables.flatMap((table) => (table[role] ?? []).map((word) => [unspelt(word), role] as const)),
    ),
  )
}

const [ALWAYS, ENGLISH_ROLES] = [roleTable(ENGLISH), roleTable(ENGLISH, ENGLISH_ASKED)]

/** The silent words of Chinese, which stand without spaces, by their role. */
export const HAN_SILENT = roleTable(CHINESE, CHINESE_ASKED)

const byLength = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length)

/** Those that every search passes over, longest first. */
export const HAN_CONNECTING: readonly string[] = byLength(roleTable(CHINESE).keys())

/** What a word with an ending may be a form of: "raised" of "raise", "stopped" of "stop"; "loss" of nothing. */
function stemsOf(key: string, ending: RegExp): readonly string[] {
  if (!ending.test(key) || key.endsWith('ss')) return []
  const bare = key.replace(ending, '')
  return [bare, `${bare}e`, bare.replace(/(.)\1$/, '$1')]
}

const isFormOf = (table: ReadonlyMap<string, SilentRole>, key: string, ending: RegExp) =>
  stemsOf(key, ending).some((stem) => table.get(stem) === 'verb')

const isThirdPerson = (table: ReadonlyMap<string, SilentRole>, key: string) =>
  isFormOf(table, key, /s$/) || isFormOf(table, key, /es$/)

/** What a word of a Latin script does in a question, or null where it may name something. */
export function silentRole(word: string): SilentRole | null {
  // By its letters as they are typed: the spelling that names are compared by would make "raised" another word.
  const key = unspelt(word)
  const own = ENGLISH_ROLES.get(key)
  if (own) return own
  if (isFormOf(ENGLISH_ROLES, key, /ed$/)) return 'undergone'
  const isVerb = isThirdPerson(ENGLISH_ROLES, key) || isFormOf(ENGLISH_ROLES, key, /ing$/)
  return isVerb ? 'verb' : null
}

/** Whether a word only joins others, in a question or not: of the forms of a verb the present alone. */
export function isConnecting(word: string): boolean {
  const key = unspelt(word)
  return ALWAYS.has(key) || isThirdPerson(ALWAYS, key)
}

/** All of them, to be looked through. */
export const SILENT_WORDS: readonly string[] = [...ENGLISH_ROLES.keys(), ...HAN_SILENT.keys()]
