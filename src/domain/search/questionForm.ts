// Which way round a question asks: what acts on the thing that it names, or what that thing does. Each piece of the
// question is one letter, and a few forms are looked for in the row of letters; a question of another form asks
// neither, and is answered with all that is said of the thing.
import type { SilentRole } from './silentWords.ts'

export type Asks = 'up' | 'down' | null

/** What a piece of a question may be, as far as its form goes. */
export type FormPiece = SilentRole | 'thing' | 'place' | 'kind' | 'topic' | 'unread'

/**
 * N  a thing that is named: autophagy, metformin
 * C  cells, a tissue or a species, by which one can only filter
 * H  how
 * W  what stands for the thing that is asked for: what, which, 什么
 * K  a kind of thing that may stand for it: drugs, 蛋白
 * V  a verb; P a verb in its form in -ed
 * D  effect, role, 作用
 * d  do
 * E  a form of be: with P behind it the named thing undergoes
 * B  by, 被: it turns a verb round
 * O  on, 对: what stands behind it is acted on
 * I  in, during, with: what stands behind it is neither
 * S  when, if, 后: what stands in its clause is a condition
 * u  a word that is not understood
 * All other words say nothing of the form.
 */
const LETTERS: Readonly<Record<FormPiece, string>> = {
  ...{ thing: 'N', place: 'C', kind: 'K', topic: '', unread: 'u' },
  ...{
    asking: '',
    how: 'H',
    is: 'E',
    be: 'E',
    do: 'd',
    sought: 'W',
    verb: 'V',
    undergone: 'P',
    done: 'D',
  },
  ...{ by: 'B', onto: 'O', within: 'I', when: 'S', filler: '' },
}

/** Filters that stand apart change nothing: "in mice", "破骨细胞中". Those that a verb may act on stay. */
const withoutPlaces = (form: string) => form.replaceAll(/IC+I?/g, '').replaceAll(/CI/g, 'C')

/** "When autophagy is raised", "自噬被抑制后": the thing is in the condition, and what follows is asked for. */
const IN_CONDITION = /S.*N|N[CuB]*[VP]S/

/** "What is raised by N"; "什么被 N 抑制". */
const UNDERGOES = /[WK][EuC]*[VPu]BC*N|WBC*N[VP]/

const UP: readonly RegExp[] = [
  // "Which drugs raise N", "what acts on osteoclast N", "是什么抑制 N".
  /[WK][KEuC]*[VP]+[OuC]*N/,
  // "What has an effect on N", "什么对 N 有作用".
  /W[KuC]*(?:D|V)O[uC]*N|W[KuC]*O[uC]*N[VPD]/,
  // "How is N lowered", "can N be blocked", "what is N raised by".
  /E[CuK]*N[Cu]*P(?!C)|N[Cu]*EP(?!C)/,
  // "What is N caused by" of verbs whose form in -ed has no ending of its own.
  /W[EuCK]*N[Cu]*VB$/,
  // "N 被什么抑制", "N 是如何被抑制的", "N 是什么引起的".
  /N[CEH]*B[WKuC]*V|NC*EWV/,
  // "How can I raise N", "如何促进 N"; but "how does raising N harm bone" asks for what that does.
  /H[dE]*V[CuO]*N(?!.*[VPDWu])/,
]

const DOWN: readonly RegExp[] = [
  // "What effect has N", "what is the role of N".
  /W[EKuC]*D[EuC]*N/,
  // "What does N do", "N 有什么作用".
  /N[uCH]*d|N[OCWuE]*D/,
  // "What does N raise", "which proteins is N raising", "N 对破骨细胞有什么影响".
  /W[WKEuCd]*N[uC]*[VP](?!.*B)|N[OC]*W[VP]/,
  // "Does N harm bone", "N 抑制什么"; but "N 增强什么引起" asks for what acts.
  /N[uC]*[VP]+[CKW](?!u*[VP])/,
]

/** "对 N 有什么作用": who acts is not named. */
const ACTED_ON = /^[^N]*O[uC]*NW[VD]/

/** Which way round the pieces of a question, in their order, ask. */
export function asksOf(pieces: readonly FormPiece[]): Asks {
  const form = withoutPlaces(pieces.map((piece) => LETTERS[piece]).join(''))
  if (IN_CONDITION.test(form)) return null
  if (UNDERGOES.test(form)) return 'down'
  if (ACTED_ON.test(form) || UP.some((one) => one.test(form))) return 'up'
  return DOWN.some((one) => one.test(form)) ? 'down' : null
}
