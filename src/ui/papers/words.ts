// Words for the papers beside the claims and for what an arrow rests on, in both languages.
import type { Language, Verdict } from '../../domain/review/vocabulary.ts'

export interface PaperWords {
  readonly noneSeen: string
  readonly cited: string
  readonly nearby: string
  readonly found: string
  readonly unsaid: string
  readonly foundOnTopic: string
  /** Of a paper that is only found here, and that the review cites for something else. */
  readonly elsewhere: (numbers: string) => string
  readonly notRead: string
  /** Of which claims a finding is told. */
  readonly about: (statements: readonly string[]) => string
  /** Of a paper that is selected: the sentences that cite it or that it was read for. */
  readonly bearsOn: (sentences: number) => string
  readonly onTopic: string
  readonly failed: string
  readonly contradicts: string
  readonly ledger: string
  readonly copyCitation: string
  readonly citationCopied: string
  readonly citationNotCopied: string
}

export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  en: {
    noneSeen: 'No paper seen that bears on this',
    cited: 'Cited by the review',
    nearby: 'Cited for another part of the sentence',
    found: 'Also found, not cited for this',
    unsaid: 'Cited by the review, not seen to say it',
    foundOnTopic: 'Also found on this topic, not cited for it',
    elsewhere: (numbers) => `The review cites it elsewhere, as ${numbers}`,
    notRead: 'Cited; what it says about this was not checked.',
    about: (statements) => `Of: ${statements.join(' / ')}`,
    bearsOn: (sentences) =>
      sentences === 1 ? 'Bears on 1 claim' : `Bears on ${sentences || 'no'} claims`,
    onTopic: 'Read for the topic of a number, and for no single claim:',
    failed:
      'The papers beside these claims could not be loaded. Check the connection, then try again.',
    contradicts: 'What contradicts this?',
    ledger: 'What it rests on',
    copyCitation: 'Copy citation (APA)',
    citationCopied: 'Copied',
    citationNotCopied: 'Not copied: the browser does not allow it',
  },
  zh: {
    noneSeen: '未见与此相关的论文',
    cited: '综述所引',
    nearby: '为同句另一处所引',
    found: '另外查到，综述未就此引用',
    unsaid: '综述所引，未见其如此说',
    foundOnTopic: '就此主题另外查到，综述未就此引用',
    elsewhere: (numbers) => `综述在别处引用，编号 ${numbers}`,
    notRead: '综述所引；其对此的说法尚未核对。',
    about: (statements) => `所对论断：${statements.join(' / ')}`,
    bearsOn: (sentences) => (sentences === 0 ? '不涉及单条论断' : `涉及 ${sentences} 条论断`),
    onTopic: '就此编号的主题而读，不针对单条论断：',
    failed: '这些论断的相关论文未能载入。请检查网络后重试。',
    contradicts: '有何与之相反？',
    ledger: '依据',
    copyCitation: '复制引文（GB/T 7714）',
    citationCopied: '已复制',
    citationNotCopied: '未能复制：浏览器不允许',
  },
}

/** Beside the words for a verdict, so that colour is not all there is to see. */
export const VERDICT_GLYPHS: Readonly<Record<Verdict, string>> = {
  supports: '✓',
  partly: '◐',
  differs: '≠',
  contradicts: '✕',
  absent: '○',
}
