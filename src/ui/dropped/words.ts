// What a dropped file that is nothing of ours is told under, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

export const DROPPED_TITLE: Readonly<Record<Language, string>> = {
  en: 'Dropped file',
  zh: '拖入的文件',
}
