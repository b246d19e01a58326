// One hit as a line of the list: what it is, and beside it, in small, what says more of it.
import { describeInteraction, nameOf } from '../../domain/words/describe.ts'
import { describeTitle } from '../../domain/words/describeTitle.ts'
import { describeWanted } from '../../domain/words/describeWanted.ts'
import { formatReference } from '../../domain/words/cite.ts'
import { STATUS_WORDS } from '../../domain/words/claimTerms.ts'
import { sentenceCount } from '../../domain/words/saying.ts'
import { claimIdStem, parseLocator } from '../../domain/review/locator.ts'
import { helpTopic } from '../../domain/search/hits.ts'
import type { Filter, Hit } from '../../domain/search/hits.ts'
import { isQuestion } from '../answers/questions.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { pairName } from '../../domain/words/pairName.ts'
import { CellBar } from '../CellBar.tsx'
import { QUESTION_WORDS } from '../details/questionWords.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { useReferences } from '../review/useReferences.ts'
import { useApp, useWords } from '../useApp.ts'
import { EntityLine } from './EntityLine.tsx'
import { filterNames } from './filterNames.ts'
import { choiceOf } from './askedScope.ts'
import { scopeOfHit } from './openHit.ts'
import { otherView, statedIn } from './openSaid.ts'
import { SEARCH_WORDS } from './words.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'

interface HitProps {
  readonly hit: Hit
}

function useFilterNames(filters: readonly Filter[]): readonly string[] {
  const { lang } = useWords()
  const meta = useApp(({ dataset }) => dataset.meta)
  return filterNames(meta, filters, lang)
}

function ScopeLine({ hit: { filters = [], select } }: HitProps) {
  const { lang } = useWords()
  const words = SEARCH_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const names = useFilterNames(filters)
  const cells = dataset.meta.cells.filter(({ core }) => core)
  const slots = cells.map(({ id }) => filters.some((f) => f.facet === 'cell' && f.option === id))
  return (
    <>
      {slots.includes(true) && <CellBar slots={[...slots, false]} />}
      <span>
        {select === undefined
          ? words.only(names)
          : words.onlyWith(nameOf(dataset, select, lang), names)}
      </span>
    </>
  )
}

function ArrowLine({ hit }: HitProps) {
  const { id, filters = [] } = hit
  const { lang } = useWords()
  const words = SEARCH_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const names = useFilterNames(filters)
  const scope = useApp((state) => state.scope)
  const [source = '', target = ''] = id.split('--')
  // What it opens is asked, so that one says what the other does.
  const opened = scopeOfHit(dataset, scope, hit, null)
  const { effect, claims, interaction } = statedIn(dataset, opened, id)
  const title = interaction
    ? describeTitle(dataset, interaction, lang)
    : describeInteraction(dataset, { source, target, effect, claims }, lang)
  const isOnly = filters.length > 0 && isSameChoice(opened.facets, choiceOf(filters))
  return (
    <>
      <span>{title}</span>
      <small>{isOnly ? words.only(names) : words.sentences(sentenceCount(claims))}</small>
    </>
  )
}

function ClaimLine({ hit: { id } }: HitProps) {
  const texts = useApp((state) => state.texts)
  const claim = useApp(({ dataset }) => dataset.claims.find((one) => one.id === id))
  const dataset = useApp((state) => state.dataset)
  const { lang } = useWords()
  if (!claim) return null
  const statement = texts?.statements[id]
  return (
    <>
      <span lang={texts?.language}>{statement ?? pairName(dataset, claim, lang)}</span>
      <small>{claim.locator}</small>
    </>
  )
}

function ReferenceLine({ hit: { id } }: HitProps) {
  const { lang } = useWords()
  const references = useReferences()
  const reference = references?.list.find((one) => one.id === id)
  const number = id.replace('ref-', '')
  if (!reference) return <span>{`[${number}]`}</span>
  const record = formatReference(reference)
  return (
    <>
      <span lang={record ? (reference.language ?? 'en') : references?.lang}>
        {`[${number}] ${record || reference.custom.topic}`}
      </span>
      <small>{STATUS_WORDS[reference.custom.status][lang]}</small>
    </>
  )
}

function PaperLine({ hit: { id } }: HitProps) {
  const paper = LITERATURE.now()?.papers.find((one) => one.id === id)
  return paper ? <span lang={paper.language ?? 'en'}>{formatReference(paper)}</span> : null
}

function PlaceLine({ hit: { id } }: HitProps) {
  const words = useWords()
  const claims = useApp(({ dataset }) => dataset.claims)
  const here = claims.filter(({ locator }) => {
    const at = parseLocator(locator)
    return at !== null && claimIdStem(at) === id
  })
  return (
    <>
      <span>{CLAIM_WORDS[words.lang].locator(here[0]?.locator ?? id)}</span>
      <small>{SEARCH_WORDS[words.lang].claims(here.length)}</small>
    </>
  )
}

function HelpLine({ hit: { id } }: HitProps) {
  const { lang } = useWords()
  const topic = helpTopic(id)
  return topic && <span>{SEARCH_WORDS[lang].help[topic]}</span>
}

function QuestionLine({ hit: { id } }: HitProps) {
  const { lang } = useWords()
  return isQuestion(id) && <span>{QUESTION_WORDS[lang].questions[id]}</span>
}

function AnswerLine({ hit }: HitProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  return <span>{SEARCH_WORDS[lang].answer(describeWanted(dataset, hit, lang))}</span>
}

function PathLine({ hit: { id, filters = [] } }: HitProps) {
  const { lang } = useWords()
  const names = useFilterNames(filters)
  const dataset = useApp((state) => state.dataset)
  const [from = '', to = ''] = id.split('--').map((end) => nameOf(dataset, end, lang))
  return (
    <>
      <span>{SEARCH_WORDS[lang].path(from, to)}</span>
      {names.length > 0 && <small>{SEARCH_WORDS[lang].only(names)}</small>}
    </>
  )
}

function TourLine({ hit: { id } }: HitProps) {
  const { lang } = useWords()
  const label = useApp(({ dataset }) => dataset.tours.get(id)?.label[lang])
  return <span>{label}</span>
}

const LINES: Readonly<Record<Hit['kind'], (props: HitProps) => React.ReactNode>> = {
  absent: () => null,
  question: QuestionLine,
  answer: AnswerLine,
  path: PathLine,
  tour: TourLine,
  reference: ReferenceLine,
  place: PlaceLine,
  scope: ScopeLine,
  entity: EntityLine,
  arrow: ArrowLine,
  claim: ClaimLine,
  paper: PaperLine,
  help: HelpLine,
}

/** Where it opens, if that is another view than the one in sight. */
function OpensIn({ hit }: HitProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const view = otherView(dataset, scope, scopeOfHit(dataset, scope, hit, LITERATURE.now()))
  return view && <small className="opens-in">{SEARCH_WORDS[lang].opensIn(view[lang])}</small>
}

export function HitLine({ hit }: HitProps) {
  const Line = LINES[hit.kind]
  return (
    <>
      <Line hit={hit} />
      <OpensIn hit={hit} />
    </>
  )
}
