// The words for where a link leads, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'
import type { AddressReach } from './publicAddress.ts'

export interface AddressWords {
  readonly reach: Readonly<Record<Exclude<AddressReach, 'public'>, string>>
  readonly setOnce: string
  readonly publicAddress: string
  readonly keep: string
  readonly wrong: string
}

export const ADDRESS_WORDS: Readonly<Record<Language, AddressWords>> = {
  en: {
    reach: {
      machine: 'This address leads nowhere from another machine.',
      network: 'This address can be reached from this network alone.',
    },
    setOnce:
      'If the explorer is also on a public address, set it here once: codes, figures, slides and frames made in this browser then carry it.',
    publicAddress: 'Public address',
    keep: 'Use it',
    wrong: 'This is not a public address.',
  },
  zh: {
    reach: {
      machine: '此地址在别的设备上无法打开。',
      network: '此地址只能在本网络内打开。',
    },
    setOnce:
      '若图谱也发布在公开网址上，请在此设置一次：此后在本浏览器中生成的二维码、图片、幻灯片和嵌入代码都会使用该网址。',
    publicAddress: '公开网址',
    keep: '使用',
    wrong: '这不是公开网址。',
  },
}
