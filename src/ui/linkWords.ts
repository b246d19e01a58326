// The words for what is wrong with a link, in both languages: they come when a link is broken.
import type { Language } from '../domain/review/vocabulary.ts'

export interface LinkWords {
  readonly ignored: string
  readonly dismiss: string
  /** What each parameter of a link is called. */
  readonly names: Readonly<Record<string, string>>
}

export const LINK_WORDS: Readonly<Record<Language, LinkWords>> = {
  en: {
    ignored: 'Part of this link was not understood and has been ignored:',
    dismiss: 'Dismiss',
    names: {
      view: 'view',
      cell: 'cell type',
      stressor: 'stressor',
      pathway: 'pathway',
      certainty: 'certainty',
      dose: 'dose',
      tissue: 'tissue',
      intensity: 'intensity',
      phase: 'phase',
      evidence: 'evidence',
      species: 'species',
      system: 'in the dish or the body',
      papers: 'number of papers',
      caveat: 'caveat',
      general: 'general claims',
      contested: 'contested only',
      arrows: 'arrows',
      also: 'further arrows',
      select: 'selection',
      path: 'way along the arrows',
      mode: 'mode',
      list: 'list of the review',
      without: 'what is struck out',
      reach: 'how far to look',
      versus: 'other side of the comparison',
      pictures: 'pictures of the comparison',
      present: 'lecture mode',
      tour: 'tour',
      step: 'step of the tour',
      lang: 'language',
    },
  },
  zh: {
    ignored: '此链接有一部分无法识别，已忽略：',
    dismiss: '知道了',
    names: {
      view: '视图',
      cell: '细胞类型',
      stressor: '应激因素',
      pathway: '通路',
      certainty: '确定程度',
      dose: '剂量',
      tissue: '组织',
      intensity: '强度',
      phase: '时期',
      evidence: '证据',
      species: '物种',
      system: '体外或体内',
      papers: '论文数',
      caveat: '注意事项',
      general: '泛指论断',
      contested: '仅看有分歧的',
      arrows: '箭头',
      also: '另加的箭头',
      select: '所选',
      path: '沿箭头的路径',
      mode: '显示方式',
      list: '综述列表',
      without: '去除的内容',
      reach: '查看范围',
      versus: '对比的另一侧',
      pictures: '对比的画法',
      present: '演示模式',
      tour: '导览',
      step: '导览的步骤',
      lang: '语言',
    },
  },
}
