// How one thing reaches another, as an answer: the two ends, the chains by what they say, those that disagree
// beside each other, and where there is none what is missing.
import type { Interaction } from '../../domain/graph/derive.ts'
import { agreementOf, liftedScope } from '../../domain/graph/pathAnswer.ts'
import type { PathAnswer, PathQuestion } from '../../domain/graph/pathAnswer.ts'
import { impliedWithin } from '../../domain/graph/implied.ts'
import type { Chain } from '../../domain/graph/paths.ts'
import type { Sign } from '../../domain/graph/steps.ts'
import { isFiltered } from '../../domain/scope/scope.ts'
import { nameOf } from '../../domain/words/describe.ts'
import { describeImplied } from '../../domain/words/describeImplied.ts'
import {
  describeAgreement,
  describeDirect,
  describeLift,
  describeMissing,
} from '../../domain/words/describePath.ts'
import { atStart } from '../../domain/words/prose.ts'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { AskFirst } from '../ask/AskFirst.tsx'
import { SelectLink } from '../details/SelectLink.tsx'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useWords } from '../useApp.ts'
import { ChainItem } from './ChainItem.tsx'
import { PathForm } from './PathForm.tsx'
import { scopeOfChain, usePathAnswer } from './usePaths.ts'
import { PATH_WORDS } from './words.ts'
import '../css/answers.css'
import '../css/paths.css'

interface AnsweredProps {
  readonly ends: PathQuestion
  readonly answer: PathAnswer
}

/** Its stops, as a question names them. */
const stopsIn = ({ steps }: Chain): readonly string[] => [
  ...steps.slice(0, 1).map(({ arrow }) => arrow.source),
  ...steps.map(({ arrow }) => arrow.target),
]

const EFFECTS = { [1]: 'increases', [-1]: 'decreases', [0]: 'contested' } as const

/** The chains of one sign, under what they say. */
function ChainGroup({ ends, answer, sign }: AnsweredProps & { readonly sign: Sign }) {
  const { lang } = useWords()
  const words = PATH_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  const titles = { [1]: words.raises, [-1]: words.lowers, [0]: () => words.open }
  const { direct } = answer
  const agreement = agreementOf(sign, direct)
  return (
    <section className="chains">
      <h3>
        <EffectMark effect={EFFECTS[sign]} isDashed={false} />
        <span>{titles[sign](nameOf(dataset, answer.target, lang))}</span>
      </h3>
      <p className="directly">
        {describeAgreement(dataset, { agreement, direct, isFiltered: isFiltered(scope) }, lang)}
      </p>
      <ul>
        {answer.chains
          .filter((chain) => chain.sign === sign)
          .map((chain) => (
            <ChainItem
              key={chain.steps.map(({ arrow }) => arrow.id).join()}
              chain={chain}
              implied={describeImplied(
                dataset,
                { implied: impliedWithin(chain, answer.among), isFiltered: isFiltered(scope) },
                lang,
              )}
              onChosen={() => {
                open(scopeOfChain(scope, ends, answer, chain), [])
              }}
            >
              {/* A chain of one arrow is asked about by itself. */}
              {chain.steps.length > 1 && (
                <AskFirst
                  ask={stopsIn(chain).join('--')}
                  shown={scopeOfChain(scope, ends, answer, chain)}
                />
              )}
            </ChainItem>
          ))}
      </ul>
    </section>
  )
}

function Missing({ ends, answer }: AnsweredProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const { missing } = answer
  if (!missing) return null
  const lifts = missing.kind === 'filtered' ? missing.lifts : []
  return (
    <>
      <p>{describeMissing(dataset, answer, ends, lang)}</p>
      <ul className="next-questions">
        {lifts.map((lift) => (
          <li key={lift}>
            <ScopeLink scope={{ ...liftedScope(scope, lift), lang }}>
              {atStart(describeLift(lift, lang))}
            </ScopeLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where one arrow is all there is: it is the answer, and leads to its claims. */
function Direct({ arrow }: { readonly arrow: Interaction }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  return (
    <p>
      <SelectLink id={arrow.id}>{describeDirect(dataset, arrow, lang)}</SelectLink>
    </p>
  )
}

function Answered({ ends, answer }: AnsweredProps) {
  const { lang } = useWords()
  const words = PATH_WORDS[lang]
  const views = useApp(({ dataset }) => dataset.views)
  const shown = useApp(({ scope }) => scope.view)
  const direct = answer.chains.length === 0 ? answer.direct : null
  const signs = [...new Set(answer.chains.map(({ sign }) => sign))]
  return (
    <>
      {direct && <Direct arrow={direct} />}
      <p role="status" className="quiet">
        {direct ? '' : words.chains(answer.chains.length)}
      </p>
      {answer.chains.length > 0 && answer.view !== shown && (
        <p className="quiet">{words.whereElse(views.get(answer.view)?.label[lang] ?? '')}</p>
      )}
      <Missing ends={ends} answer={answer} />
      {signs.map((sign) => (
        <ChainGroup key={sign} ends={ends} answer={answer} sign={sign} />
      ))}
      {answer.chains.length > 0 && <p className="quiet">{words.rule}</p>}
    </>
  )
}

export function PathPanel({ source, target }: PathQuestion) {
  const { lang } = useWords()
  const words = PATH_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const answer = usePathAnswer({ source, target })
  const ends = { source, target }
  return (
    <article className="paths">
      <h2>{words.title(nameOf(dataset, source, lang), nameOf(dataset, target, lang))}</h2>
      <PathForm key={`${source} ${target}`} ends={ends} />
      {answer && <Answered ends={ends} answer={answer} />}
    </article>
  )
}
