// What the page can do, by the words people look for it with.
import type { Words } from '../review/vocabulary.ts'
import { HELP_TOPICS, RANK } from './hits.ts'
import type { HelpTopic, Hit } from './hits.ts'
import { keyOf } from './plainText.ts'

/** Names of a topic, divided by commas. */
const NAMES: Readonly<Record<HelpTopic, Words>> = {
  compare: { en: 'compare, comparison, side by side, difference', zh: '对比, 比较, 并排' },
  grid: { en: 'grid, matrix, gaps, what is missing', zh: '网格, 矩阵, 空白' },
  table: { en: 'table, list of arrows, rows', zh: '表格, 列表' },
  references: {
    en: 'references, bibliography, papers, literature list',
    zh: '参考文献, 文献, 文献列表',
  },
  present: {
    en: 'present, lecture mode, lecture, projector, full screen',
    zh: '演示, 演示模式, 投影, 全屏',
  },
  contested: {
    en: 'contested, disagreement, disagree, contradictions, both',
    zh: '有分歧, 分歧, 矛盾',
  },
  about: { en: 'about, help, what is this, the review', zh: '关于, 帮助, 说明, 这是什么' },
  places: {
    en: 'locator, locators, place in the review, paragraph, ¶',
    zh: '位置, 定位, 段落, 章节',
  },
  counts: { en: 'counts, how many claims, statistics, numbers', zh: '数量, 统计, 多少条论断' },
  cite: {
    en: 'cite, citation, citing, how to cite, can I cite this, cite this, quote, essay, bibtex',
    zh: '引用, 如何引用, 怎么引用, 能引用吗, 可以引用吗, 引文格式',
  },
  keys: { en: 'keys, keyboard, shortcuts, undo, redo', zh: '按键, 快捷键, 键盘, 撤销, 重做' },
  licence: { en: 'licence, license, reuse, copyright, CC BY', zh: '许可, 许可协议, 版权, 授权' },
  fault: {
    en: 'report a fault, error, mistake, bug, contact, feedback',
    zh: '报告错误, 报错, 反馈, 联系, 勘误',
  },
}

const KEYS = HELP_TOPICS.map((id) => {
  const names = [NAMES[id].en, NAMES[id].zh].join(', ')
  return { id, keys: names.split(', ').map(keyOf).filter(Boolean) }
})

/** The topics a query names, or begins to name. */
export function findHelp(query: string): readonly Hit[] {
  const asked = keyOf(query)
  if (asked === '') return []
  return KEYS.flatMap(({ id, keys }): Hit[] => {
    if (keys.includes(asked)) return [{ kind: 'help', id, rank: RANK.spelt }]
    const begins = asked.length > 2 && keys.some((key) => key.startsWith(asked))
    return begins ? [{ kind: 'help', id, rank: RANK.written }] : []
  })
}
