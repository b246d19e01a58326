// The questions that students and lecturers ask, each with the state of the page that shows its answer best.
// Held by tests/data/questions.test.ts: a link opens, shows an arrow, and is answered in two sentences or more.

export interface Question {
  readonly id: string
  readonly link: string
}

export const QUESTION_GROUPS = [
  {
    id: 'bone',
    questions: [
      { id: 'goodOrBad', link: '?select=autophagy&reach=down-1' },
      {
        id: 'osteocyteExercise',
        link: '?cell=OST&stressor=exercise&general=hidden&select=exercise&reach=down-3',
      },
      { id: 'oestrogen', link: '?select=oestrogen-loss--autophagy' },
      { id: 'contested', link: '?contested=only' },
    ],
  },
  {
    id: 'harm',
    questions: [
      { id: 'ageing', link: '?view=bone-cells&stressor=ageing&general=hidden' },
      {
        id: 'glucocorticoids',
        link: '?view=what-goes-wrong&stressor=glucocorticoids&general=hidden',
      },
      {
        id: 'dose',
        link: '?view=everything&stressor=glucocorticoids&dose=low,high&general=hidden',
      },
      { id: 'hypothesised', link: '?certainty=hypothesised' },
    ],
  },
  {
    id: 'help',
    questions: [
      { id: 'metformin', link: '?view=ampk-mtor&select=metformin&reach=down-1' },
      { id: 'rapamycin', link: '?view=bone-cells&select=rapamycin&reach=down-1' },
      {
        id: 'osteoclastExercise',
        link: '?view=everything&cell=OC&stressor=exercise&general=hidden',
      },
      { id: 'pi3kExercise', link: '?view=pi3k-akt-mtor&select=exercise--pi3k-akt-mtor-pathway' },
    ],
  },
  {
    id: 'how',
    questions: [
      { id: 'ampk', link: '?view=ampk-mtor&select=ampk&reach=down-1' },
      { id: 'osteoclast', link: '?cell=OC&general=hidden&select=autophagy&reach=down-1' },
      { id: 'git1', link: '?view=beclin-1&select=git1--autophagy' },
      { id: 'mitophagy', link: '?view=mitophagy&select=mitophagy' },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly questions: readonly Question[] }[]

export type GroupId = (typeof QUESTION_GROUPS)[number]['id']
export type QuestionId = (typeof QUESTION_GROUPS)[number]['questions'][number]['id']

const QUESTIONS = QUESTION_GROUPS.flatMap(({ questions }) => questions.map((one) => one))

/** The link of the question of that name, or undefined. */
export const linkOfQuestion = (id: string): string | undefined =>
  QUESTIONS.find((question) => question.id === id)?.link

/** Whether a question is called so. */
export const isQuestion = (id: string): id is QuestionId => linkOfQuestion(id) !== undefined
