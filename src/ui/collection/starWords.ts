// The words of stars and of the way to what was starred; those of the list come with it.
import type { Language } from '../../domain/review/vocabulary.ts'

const en = {
  keep: 'Keep',
  keepThis: 'Keep this in the collection',
  keepClaim: 'Keep this claim in the collection',
  keepPaper: 'Keep this paper in the collection',
  open: (count: number) => `Collection (${count})`,
}

export const STAR_WORDS: Readonly<Record<Language, typeof en>> = {
  en,
  zh: {
    keep: '收藏',
    keepThis: '加入收藏',
    keepClaim: '把此论断加入收藏',
    keepPaper: '把此论文加入收藏',
    open: (count) => `我的收藏（${count}）`,
  },
}
