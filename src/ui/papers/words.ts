// Words for the papers beside the claims and for what an arrow rests on, in both languages.
import type { Effect, Language, Verdict } from '../../domain/review/vocabulary.ts'

export interface PaperWords {
  readonly papers: (said: string) => string
  readonly noneSeen: string
  readonly cited: string
  readonly found: string
  readonly foundOnTopic: string
  /** Of a number that stands in the sentence, but not for this claim. */
  readonly near: (number: string) => string
  readonly notRead: string
  /** Of a paper that is selected: the sentences that cite it or that it was read for. */
  readonly bearsOn: (sentences: number) => string
  readonly onTopic: string
  readonly failed: string
  /** Of an arrow that is said both ways: what papers say beside either side. */
  readonly papersBeside: Readonly<Record<Effect, (said: string) => string>>
  readonly contradicts: string
  readonly ledger: string
  readonly copyCitation: string
  readonly citationCopied: string
  readonly citationNotCopied: string
}

export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  en: {
    papers: (said) => `Papers: ${said}`,
    noneSeen: 'No paper seen that bears on this',
    cited: 'Cited by the review',
    found: 'Also found, not cited here',
    foundOnTopic: 'Also found on this topic, not cited here',
    near: (number) => `${number} (cited for another part of the sentence)`,
    notRead: 'What it says of this is not noted.',
    bearsOn: (sentences) =>
      sentences === 1 ? 'Bears on 1 claim' : `Bears on ${sentences || 'no'} claims`,
    onTopic: 'Read for the topic of a number, and for no single claim:',
    failed:
      'The papers beside these claims could not be loaded. Check the connection, then try again.',
    papersBeside: {
      increases: (said) => `Papers on what raises it: ${said}`,
      decreases: (said) => `Papers on what lowers it: ${said}`,
      unsigned: (said) => `Papers where no direction is given: ${said}`,
    },
    contradicts: 'What contradicts this?',
    ledger: 'What it rests on',
    copyCitation: 'Copy citation (APA)',
    citationCopied: 'Copied',
    citationNotCopied: 'Not copied: the browser does not allow it',
  },
  zh: {
    papers: (said) => `文献：${said}`,
    noneSeen: '未见与此相关的论文',
    cited: '综述所引',
    found: '另外查到，此处未引',
    foundOnTopic: '就此主题另外查到，此处未引',
    near: (number) => `${number}（为同句另一处所引）`,
    notRead: '未记其对此所说。',
    bearsOn: (sentences) => (sentences === 0 ? '不涉及单条论断' : `涉及 ${sentences} 条论断`),
    onTopic: '就此编号的主题而读，不针对单条论断：',
    failed: '这些论断的相关论文未能载入。请检查网络后重试。',
    papersBeside: {
      increases: (said) => `说促进之处的文献：${said}`,
      decreases: (said) => `说抑制之处的文献：${said}`,
      unsigned: (said) => `未说明方向之处的文献：${said}`,
    },
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
}
