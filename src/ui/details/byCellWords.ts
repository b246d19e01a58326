// The words of what an arrow says and rests on in each cell, in both languages.
import type { EvidenceClass } from '../../domain/review/evidenceClass.ts'
import type { Effect, Language } from '../../domain/review/vocabulary.ts'

export interface ByCellWords {
  readonly title: string
  readonly signs: string
  readonly anyCell: string
  readonly anySetting: string
  readonly noCell: string
  readonly says: Readonly<Record<Effect | 'contested', string>>
  readonly blank: string
  readonly shown: string
  readonly square: (cell: string, setting: string, said: string) => string
  readonly rests: string
  readonly classes: Readonly<Record<EvidenceClass, string>>
}

export const BY_CELL_WORDS: Readonly<Record<Language, ByCellWords>> = {
  en: {
    title: 'By cell and setting',
    signs: 'What is said there, in sentences. A square sets that filter; a dot is a blank.',
    anyCell: 'Any cell',
    anySetting: 'Any',
    noCell: 'No cell named',
    says: {
      increases: 'raises it',
      decreases: 'lowers it',
      contested: 'says both',
      unsigned: 'direction not given',
    },
    blank: 'nothing said',
    shown: 'shown now',
    square: (cell, setting, said) => `${cell}, ${setting}: ${said}`,
    rests: 'What it rests on there, in sentences.',
    classes: {
      needed: 'Needed',
      enough: 'Enough',
      'seen-together': 'Together',
      'only-said': 'Said',
    },
  },
  zh: {
    title: '按细胞与条件',
    signs: '各处所说，以句数计。点按一格即设为筛选条件；圆点为空白。',
    anyCell: '任何细胞',
    anySetting: '不限',
    noCell: '未指明细胞',
    says: {
      increases: '促进',
      decreases: '抑制',
      contested: '两说并存',
      unsigned: '方向未说明',
    },
    blank: '未说',
    shown: '当前所示',
    square: (cell, setting, said) => `${cell}，${setting}：${said}`,
    rests: '各处的依据，以句数计。',
    classes: { needed: '必需', enough: '足够', 'seen-together': '相伴', 'only-said': '仅说' },
  },
}
