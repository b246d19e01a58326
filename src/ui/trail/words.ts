// The words of undo and redo, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

interface TrailWords {
  readonly undo: string
  readonly redo: string
}

export const TRAIL_WORDS: Readonly<Record<Language, TrailWords>> = {
  en: { undo: 'Undo', redo: 'Redo' },
  zh: { undo: '撤销', redo: '重做' },
}
