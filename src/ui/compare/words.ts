// The words of the comparison, both languages in one shape: a missing text does not compile.
import type { Comparison } from '../../domain/graph/compare.ts'
import type { SideNames } from '../../domain/words/describeComparison.ts'
import type { Language } from '../../domain/review/vocabulary.ts'

export type SideId = 'left' | 'right'
export type PresetId = 'cells' | 'boneCells' | 'stressors' | 'doses'

export interface CompareWords {
  readonly title: string
  readonly presetsLabel: string
  readonly presets: Readonly<Record<PresetId, string>>
  readonly swap: string
  readonly sides: Readonly<Record<SideId, string>>
  /** The name of a picker, for those who do not see where it stands. */
  readonly picker: (side: string, facet: string) => string
  readonly any: (facet: string) => string
  readonly clear: string
  readonly clearSide: (side: string) => string
  readonly picture: (side: string, name: string, arrows: number) => string
  /** The name of the one drawing. */
  readonly drawing: (left: string, right: string, arrows: number) => string
  readonly drawings: string
  readonly oneDrawing: string
  readonly twoPictures: string
  /** A switch between the main arrows and all that the sides have. */
  readonly fewerArrows: string
  readonly allArrows: (drawn: number, all: number) => string
  /** Before an audience, where there is no switch. */
  readonly drawnOf: (drawn: number, all: number) => string
  readonly targets: string
  /** The same in few words, over the table: how many clash is counted once, under the drawing. */
  readonly movedOnEachSide: string
  /** Of what the table has room for. */
  readonly someOf: (seen: number, all: number) => string
  /** Beside a target that an open question asks about. */
  readonly byNames: (question: string, target: string) => string
  readonly severalNames: string
  readonly hint: string
  /** The same for a finger, in so few words that a phone has them whole. */
  readonly touchHint: string
  readonly differences: string
  /** Of a side and of what the other speaks of. */
  readonly unsaid: (side: string, targets: string) => string
  readonly alone: (side: string) => string
  readonly byArrow: (count: number) => string
  readonly counted: (group: string, count: number) => string
  readonly groups: Readonly<Record<Comparison, string>>
  /** Over the arrows of a group: whose they are, which is not said again of each. */
  readonly headings: Readonly<Record<Comparison, (names: SideNames, count: number) => string>>
  readonly onlyNote: string
  readonly sameChoice: string
  readonly nothing: (view: string) => string
}

const en: CompareWords = {
  title: 'Compare',
  presetsLabel: 'Ready-made comparisons',
  presets: {
    cells: 'Osteoblast against osteoclast',
    boneCells: 'Osteoblast against osteocyte',
    stressors: 'Oestrogen loss against exercise',
    doses: 'Low against high dose',
  },
  swap: 'Swap sides',
  sides: { left: 'Left', right: 'Right' },
  picker: (side, facet) => `${side}: ${facet}`,
  any: (facet) => `${facet}: any`,
  clear: 'Clear',
  clearSide: (side) => `Clear ${side.toLowerCase()}`,
  picture: (side, name, arrows) =>
    `Diagram, ${side.toLowerCase()}: ${name}, ${arrows} ${arrows === 1 ? 'arrow' : 'arrows'}`,
  drawing: (left, right, arrows) =>
    `One diagram of both sides, ${left} and ${right}: ${arrows} ${arrows === 1 ? 'arrow' : 'arrows'}`,
  drawings: 'How to draw it',
  oneDrawing: 'One drawing',
  twoPictures: 'Two pictures',
  fewerArrows: 'Main arrows only',
  allArrows: (drawn, all) => `All arrows (${drawn} of ${all} drawn)`,
  drawnOf: (drawn, all) => `drawn: ${drawn} of ${all}`,
  targets: 'What is raised and lowered on each side',
  movedOnEachSide: 'Raised or lowered',
  someOf: (seen, all) => `the first ${seen} of ${all}`,
  byNames: (question, target) => `${question} → ${target}`,
  severalNames: 'one question, several names',
  hint: 'Point at an arrow to read what each side says; click for its claims.',
  touchHint: 'Touch an arrow for what each side says.',
  differences: 'Differences by arrow',
  unsaid: (side, targets) => `${side}: what becomes of ${targets}`,
  alone: (side) => `${side} alone: what does the review say?`,
  byArrow: (count) => `Arrow by arrow (${count})`,
  counted: (group, count) => `${group}: ${count}`,
  groups: {
    opposite: 'opposite signs',
    differs: 'signs differ',
    left: 'only left',
    right: 'only right',
    same: 'shared, drawn faint',
  },
  headings: {
    opposite: (_names, count) => `Opposite signs (${count})`,
    differs: (_names, count) => `Signs differ (${count})`,
    left: ({ left }, count) => `Only ${left} (${count})`,
    right: ({ right }, count) => `Only ${right} (${count})`,
    same: (_names, count) => `Shared (${count})`,
  },
  onlyNote:
    'Only: the review does not say it of the other side, which is not to say that it is untrue there. Claims that name neither side are left out.',
  sameChoice:
    'Both sides show the same. Choose a ready-made comparison above, or pick a cell type, stressor, dose or intensity over each side.',
  nothing: (view) =>
    `No claim in the view ${view} names either side. Choose another view, or pick something else over a side.`,
}

const zh: CompareWords = {
  title: '对比',
  presetsLabel: '现成的对比',
  presets: {
    cells: '成骨细胞与破骨细胞',
    boneCells: '成骨细胞与骨细胞',
    stressors: '雌激素缺乏与运动',
    doses: '低剂量与高剂量',
  },
  swap: '左右对调',
  sides: { left: '左侧', right: '右侧' },
  picker: (side, facet) => `${side}：${facet}`,
  any: (facet) => `${facet}：不限`,
  clear: '清除',
  clearSide: (side) => `清除${side}`,
  picture: (side, name, arrows) => `通路图，${side}：${name}，${arrows} 条箭头`,
  drawing: (left, right, arrows) => `两侧合为一图，${left}与${right}：${arrows} 条箭头`,
  drawings: '画法',
  oneDrawing: '合为一图',
  twoPictures: '两图并列',
  fewerArrows: '仅主要箭头',
  allArrows: (drawn, all) => `全部箭头（${all} 条中已画 ${drawn} 条）`,
  drawnOf: (drawn, all) => `${all} 条中已画 ${drawn} 条`,
  targets: '两侧各促进什么、抑制什么',
  movedOnEachSide: '促进或抑制',
  someOf: (seen, all) => `${all} 项中的前 ${seen} 项`,
  byNames: (question, target) => `${question} → ${target}`,
  severalNames: '同一问题，名称不同',
  hint: '指向箭头可读两侧各怎么说；点击可看论断。',
  touchHint: '点箭头，看两侧各怎么说。',
  differences: '逐条箭头的差异',
  unsaid: (side, targets) => `${side}：${targets}如何变化`,
  alone: (side) => `单看${side}，综述怎么说？`,
  byArrow: (count) => `逐条箭头（${count}）`,
  counted: (group, count) => `${group}：${count}`,
  groups: {
    opposite: '方向相反',
    differs: '方向不同',
    left: '仅左侧',
    right: '仅右侧',
    same: '两侧相同（淡色）',
  },
  headings: {
    opposite: (_names, count) => `方向相反（${count}）`,
    differs: (_names, count) => `方向不同（${count}）`,
    left: ({ left }, count) => `仅${left}（${count}）`,
    right: ({ right }, count) => `仅${right}（${count}）`,
    same: (_names, count) => `两侧相同（${count}）`,
  },
  onlyNote: '“仅”表示综述没有就另一侧这样说，并不表示在另一侧不成立。两侧都未指明的论断未计入。',
  sameChoice:
    '两侧显示的内容相同。请在上方选一个现成的对比，或在每一侧上方选择细胞类型、应激因素、剂量或强度。',
  nothing: (view) => `视图“${view}”中没有指明任一侧的论断。请换一个视图，或在某一侧改选其他条件。`,
}

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = { en, zh }
