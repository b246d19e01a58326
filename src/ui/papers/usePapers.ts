// The papers beside the review with their findings in the language of the page: fetched when the first
// claim is shown, kept from then on. Until another language has come, the findings of the one before stay.
import type { Findings, Literature } from '../../domain/review/dataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { Lazy } from '../../store/lazy.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'

export interface Papers {
  /** Of the findings. */
  readonly lang: Language
  readonly literature: Literature
  readonly findings: Findings
}

const IN_PLACE = { isSaidInPlace: true }
export const LITERATURE = later(
  'literature',
  async () => (await import('virtual:dataset/literature')).default,
  IN_PLACE,
)

/** Both parts at once; one that has come is not asked for again where the other fails. */
const together = async (
  lang: Language,
  findings: Promise<{ readonly default: Findings }>,
): Promise<Papers> => {
  const [literature, found] = await Promise.all([LITERATURE.attempt(), findings])
  return { lang, literature, findings: found.default }
}

export const PAPERS: Readonly<Record<Language, Lazy<Papers>>> = {
  en: later('findings-en', () => together('en', import('virtual:dataset/findings-en')), IN_PLACE),
  zh: later('findings-zh', () => together('zh', import('virtual:dataset/findings-zh')), IN_PLACE),
}

/** All papers, or null until they are there. */
export function usePapers(): Papers | null {
  const { lang } = useWords()
  const other = lang === 'en' ? 'zh' : 'en'
  return useLazy(PAPERS[lang]) ?? PAPERS[other].now()
}
