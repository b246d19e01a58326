// What a figure pack says of itself: what it is, under which filters, how to cite it, what each file holds, and where the
// review is not of one mind.
import type { Interaction } from '../domain/graph/derive.ts'
import { isTwoSided } from '../domain/graph/voices.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { describeInteraction } from '../domain/words/describe.ts'
import type { WorksBehind } from './citations/worksBehind.ts'
import { sourceLine } from './figure.ts'
import type { Figure } from './figure.ts'

interface ReadmeWords {
  readonly what: string
  readonly scope: string
  readonly open: string
  readonly cite: string
  readonly files: readonly (readonly [name: string, holds: string])[]
  readonly filesTitle: string
  readonly papers: (works: number, unresolved: number) => string
  readonly disputed: string
  readonly none: string
  readonly doubtful: string
  readonly voices: (raise: number, lower: number) => string
}

const en: ReadmeWords = {
  what: 'A figure of the Bone Autophagy Pathway Explorer and the data behind it. Every arrow is what claims of one review say; nothing here is a finding of ours.',
  scope: 'What it shows',
  open: 'Open it in the explorer',
  cite: 'How to cite it',
  filesTitle: 'Files',
  files: [
    ['figure.svg, figure.png', 'the figure with title, legend and source'],
    ['legend.svg', 'the legend alone'],
    ['caption.txt', 'a caption'],
    ['arrows.csv', 'a row for each arrow: what it says, how many sentences say so, where'],
    ['claims.csv', 'a row for each claim behind the arrows, with all its fields'],
    ['network.cx2', 'the same network for Cytoscape and NDEx'],
    ['papers.bib, papers.ris', 'the papers behind the arrows, for a reference manager'],
    ['papers.txt', 'the same as a list, and the numbers of the review whose paper is not known'],
  ],
  papers: (works, unresolved) =>
    `Behind the arrows stand ${works} papers that are known, and ${unresolved} numbers of the review whose paper is not.`,
  disputed: 'Where the review says both',
  none: 'No arrow here is said both ways.',
  doubtful: 'Where a sentence can be read another way (see "doubt" in claims.csv)',
  voices: (raise, lower) => `sentences that raise: ${raise}, that lower: ${lower}`,
}

const zh: ReadmeWords = {
  what: '骨自噬通路图谱的一幅图及其数据。每条箭头所示，只是一篇综述的论断；这里没有我们自己的发现。',
  scope: '所示内容',
  open: '在图谱中打开',
  cite: '引用方式',
  filesTitle: '文件',
  files: [
    ['figure.svg, figure.png', '图，含标题、图例和来源'],
    ['legend.svg', '单独的图例'],
    ['caption.txt', '图注'],
    ['arrows.csv', '每条箭头一行：说了什么，有几句这样说，在何处'],
    ['claims.csv', '箭头背后的每条论断一行，含全部字段'],
    ['network.cx2', '同一网络，供 Cytoscape 和 NDEx 使用'],
    ['papers.bib, papers.ris', '箭头背后的论文，供文献管理软件使用'],
    ['papers.txt', '同上，列成清单；另列综述中尚不知为何文的编号'],
  ],
  papers: (works, unresolved) =>
    `箭头背后有 ${works} 篇已知论文，另有 ${unresolved} 个编号尚不知为何文。`,
  disputed: '综述说法不一之处',
  none: '此处没有两种说法并存的箭头。',
  doubtful: '句子可作他解之处（见 claims.csv 的 doubt 一列）',
  voices: (raise, lower) => `说促进的 ${raise} 句，说抑制的 ${lower} 句`,
}

const WORDS: Readonly<Record<Language, ReadmeWords>> = { en, zh }

export interface Packed {
  readonly figure: Figure
  readonly citation: string
  readonly behind: WorksBehind
  readonly arrows: readonly Interaction[]
}

function disputedLines({ figure, arrows }: Packed, words: ReadmeWords): readonly string[] {
  const lines = arrows
    .filter(({ effect }) => isTwoSided(effect))
    .map((arrow) => {
      const { increases, decreases } = arrow.voices
      const said = describeInteraction(figure.dataset, arrow, figure.lang)
      return `- ${said}: ${words.voices(increases, decreases)}`
    })
  return lines.length > 0 ? [words.disputed, ...lines] : [words.none]
}

function doubtfulLines({ arrows }: Packed, words: ReadmeWords): readonly string[] {
  const claims = arrows.flatMap(({ specific, general }) => [...specific, ...general])
  const doubtful = claims.filter(({ doubt }) => doubt !== undefined)
  const places = [...new Set(doubtful.map(({ locator }) => locator))]
  return places.length > 0 ? [words.doubtful, ...places.map((place) => `- ${place}`)] : []
}

/** The README of a pack, in lines of plain text. */
export function readmeOf(packed: Packed, lang: Language): string {
  const { figure, citation, behind } = packed
  const words = WORDS[lang]
  const blocks = [
    [figure.title],
    [words.what],
    [words.scope, figure.scopeWords],
    [words.open, figure.link],
    [words.cite, citation, sourceLine(figure.dataset.meta, lang)],
    [words.filesTitle, ...words.files.map(([name, holds]) => `- ${name}: ${holds}`)],
    [words.papers(behind.works.length, behind.unresolved.length)],
    disputedLines(packed, words),
    doubtfulLines(packed, words),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
