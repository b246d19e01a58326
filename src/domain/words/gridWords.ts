// The words of the grid of cells and stressors, on the page and in its figure.
import type { Square, SQUARE_KINDS } from '../graph/grid.ts'
import type { Language } from '../review/vocabulary.ts'
import { drawnSide } from '../graph/voices.ts'
import { targetGlyphs } from './describeTargets.ts'

type SquareKind = (typeof SQUARE_KINDS)[number]
type Hue = 'increases' | 'decreases' | 'contested' | 'unsigned'

export interface GridWords {
  readonly title: string
  readonly about: string
  /** The same for a figure, where nothing can be pressed. */
  readonly figureAbout: string
  readonly caption: string
  readonly corner: string
  readonly total: string
  /** What a square says, or in which way it is blank. */
  readonly kinds: Readonly<Record<Exclude<SquareKind, 'said'>, string>>
  readonly says: Readonly<Record<Hue, string>>
  /** Before what is said in general, where something is said of the cell too. */
  readonly inGeneral: string
  readonly open: (place: string, said: string, claims: number) => string
  /** Of a row or a column. */
  readonly ask: (name: string) => string
  /** What stands for a square in the review's numbers of sentences. */
  readonly effects: string
  readonly compare: string
  readonly stop: string
  readonly chooseFirst: string
  readonly chooseSecond: (first: string) => string
  readonly pair: (cell: string, stressor: string) => string
  readonly legend: string
  readonly count: string
}

const en: GridWords = {
  title: 'Cell by stressor',
  about:
    'Does the stressor raise or lower autophagy in this cell? By how many sentences, over all data, whatever the view and the filters; the small number is all claims that name both. Press a square to see them as a diagram, or a name to read what is said of it.',
  figureAbout:
    'Does the stressor raise or lower autophagy in this cell? By how many sentences, over all data; the small number is all claims that name both.',
  caption: 'What each stressor does to autophagy, by cell type',
  corner: 'Cell type',
  total: 'Claims',
  kinds: {
    elsewhere: 'says other things here, not this',
    general: 'said in general only, of no cell',
    nothing: 'says nothing of this cell here',
  },
  says: {
    increases: 'raises autophagy',
    decreases: 'lowers it',
    contested: 'says both',
    unsigned: 'direction not given',
  },
  inGeneral: 'in general, of no cell',
  open: (place, said, claims) =>
    `${place}: ${said}; ${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  ask: (name) => `What does the review say of this: ${name}?`,
  effects: 'Effect on autophagy, in sentences',
  compare: 'Compare two',
  stop: 'Stop choosing',
  chooseFirst: 'Choose the first square.',
  chooseSecond: (first) => `First: ${first}. Choose the second square.`,
  pair: (cell, stressor) => `${cell}, ${stressor}`,
  legend: 'Key',
  count: 'claims in the square',
}

const zh: GridWords = {
  title: '细胞与应激因素',
  about:
    '该应激因素在该细胞中促进还是抑制自噬？数字为说法相应的句数，统计全部数据，与视图和筛选无关；小字为同时指明二者的论断总数。点按任一格可看其通路图，点按行列名称可读综述的说法。',
  figureAbout:
    '该应激因素在该细胞中促进还是抑制自噬？数字为说法相应的句数，统计全部数据；小字为同时指明二者的论断总数。',
  caption: '各应激因素对自噬的作用，按细胞类型',
  corner: '细胞类型',
  total: '论断',
  kinds: {
    elsewhere: '此处另有论断，但未谈及此作用',
    general: '仅有泛指，未指明细胞',
    nothing: '此处未提及',
  },
  says: {
    increases: '促进自噬',
    decreases: '抑制自噬',
    contested: '两种说法都有',
    unsigned: '方向未说明',
  },
  inGeneral: '泛指，未指明细胞',
  open: (place, said, claims) => `${place}：${said}；${claims} 条论断`,
  ask: (name) => `综述怎么说：${name}？`,
  effects: '对自噬的作用（句数）',
  compare: '对比两格',
  stop: '停止选择',
  chooseFirst: '请选第一格。',
  chooseSecond: (first) => `第一格：${first}。请选第二格。`,
  pair: (cell, stressor) => `${cell}，${stressor}`,
  legend: '图例',
  count: '该格的论断数',
}

export const GRID_WORDS: Readonly<Record<Language, GridWords>> = { en, zh }

/**
 * "↑ 2"; in brackets what is said in general only; a dash where it speaks of other things, a dot where it says
 * nothing.
 */
export function squareGlyphs({
  kind,
  answer,
  general,
}: Pick<Square, 'kind' | 'answer' | 'general'>): string {
  if (answer) return targetGlyphs(answer)
  if (general) return `(${targetGlyphs(general)})`
  return kind === 'nothing' ? '·' : '–'
}

/** What a square says: of its cell, and in general where anything is. */
export function describeSquare({ kind, answer, general }: Square, lang: Language): string {
  const words = GRID_WORDS[lang]
  const [colon, semicolon] = lang === 'en' ? [': ', '; '] : ['：', '；']
  const told = (of: NonNullable<Square['answer']>) => {
    const { effect } = of
    const says = effect === 'unsigned' ? effect : (drawnSide(effect) ?? 'contested')
    return `${words.says[says]} (${targetGlyphs(of)})`
  }
  const own = answer ? told(answer) : words.kinds[kind === 'elsewhere' ? kind : 'nothing']
  if (!general) return own
  const ofNone = (answer ? words.inGeneral : words.kinds.general) + colon + told(general)
  return answer || kind === 'elsewhere' ? own + semicolon + ofNone : ofNone
}

/** One glyph of each that a grid may have, for its key. */
export const KEY_GLYPHS = {
  increases: '↑ 2',
  decreases: '↓ 2',
  contested: '1 ↑ 2 ↓',
  unsigned: '○ 2',
  elsewhere: '–',
  general: '(↑ 2)',
  nothing: '·',
} as const
