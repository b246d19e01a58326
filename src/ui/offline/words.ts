// What is said of the page without a network, in both languages.
import type { Kept } from '../../keeper/orders.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { Keeping } from './keeping.ts'

export interface OfflineWords {
  readonly newVersion: (release: string) => string
  readonly takeOver: string
  readonly putOff: string
  /** Whether the page works without a network, here and now. */
  readonly state: (keeping: Keeping) => string
}

const megabytes = ({ bytes }: Kept): string => (bytes / 1e6).toFixed(1)

const en: OfflineWords = {
  newVersion: (release) => `A newer version of this page is ready (data ${release}).`,
  takeOver: 'Use it now',
  putOff: 'Later',
  state({ state, kept }) {
    if (state === 'whole') return 'This is the page as one file: it needs no network.'
    if (state === 'coming')
      return 'The browser is fetching what the page needs to work without network.'
    if (!kept) return 'The browser keeps no copy here, so parts of the page come by network.'
    return `The browser keeps the page whole: data version ${kept.release}, ${kept.files} files, ${megabytes(kept)} MB. It opens and works without network, and can be installed from the browser's menu.`
  },
}

const zh: OfflineWords = {
  newVersion: (release) => `本页有新版本可用（数据版本 ${release}）。`,
  takeOver: '立即使用',
  putOff: '以后再说',
  state({ state, kept }) {
    if (state === 'whole') return '这是本页的单文件版，无需网络。'
    if (state === 'coming') return '浏览器正在下载离线使用所需的内容。'
    if (!kept) return '浏览器没有在此保存副本，因此页面的部分内容需要联网获取。'
    return `浏览器已完整保存本页：数据版本 ${kept.release}，${kept.files} 个文件，共 ${megabytes(kept)} MB。断网时也能打开和使用，并可从浏览器菜单中安装。`
  },
}

export const OFFLINE_WORDS: Readonly<Record<Language, OfflineWords>> = { en, zh }
