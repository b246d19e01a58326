// What a dot and a hop on a line mean, beside small pictures of them; the words come with the legend.
import type { Language } from '../../domain/review/vocabulary.ts'
import { CSS_PALETTE } from '../../notation/cssPalette.ts'
import { useWords } from '../useApp.ts'

const JOINT_WORDS: Readonly<Record<Language, { readonly dot: string; readonly hop: string }>> = {
  en: { dot: 'arrows of one source part', hop: 'arrows only cross' },
  zh: { dot: '同一来源的箭头在此分开', hop: '箭头只是交叉而过' },
}

export function JointKeys() {
  const words = JOINT_WORDS[useWords().lang]
  const { increases, decreases } = CSS_PALETTE.effects
  return (
    <>
      <li>
        <svg className="effect-mark" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
          <path d="M1 4H33M15 4Q21 4 21 13" fill="none" stroke={increases} strokeWidth="2" />
          <circle cx="14" cy="4" r="3" fill={increases} />
        </svg>{' '}
        <span>{words.dot}</span>
      </li>
      <li>
        <svg className="effect-mark" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
          <path d="M17 0V14" stroke={decreases} strokeWidth="2" />
          <path d="M1 10H11A6 6 0 0 1 23 10H33" fill="none" stroke={increases} strokeWidth="2" />
        </svg>{' '}
        <span>{words.hop}</span>
      </li>
    </>
  )
}
