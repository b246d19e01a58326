// The page of one arrow: all that the review says of one pair of entities, without any filter.
import type { Claim, Dataset } from '../../domain/review/dataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { deriveInteraction } from '../../domain/graph/derive.ts'
import { viewOfClaims } from '../../domain/graph/grid.ts'
import { ledgerOf } from '../../domain/graph/ledger.ts'
import { openQuestions } from '../../domain/graph/openQuestions.ts'
import type { OpenQuestion } from '../../domain/graph/openQuestions.ts'
import { papersOfAll } from '../../domain/graph/papers.ts'
import { voicesOf } from '../../domain/graph/voices.ts'
import { describeLedger } from '../../domain/words/describeEvidence.ts'
import { describeQuestion } from '../../domain/words/describeQuestion.ts'
import { describeTitle } from '../../domain/words/describeTitle.ts'
import { describeVoices } from '../../domain/words/describeVoices.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { DEFAULT_SCOPE, interactionId } from '../../domain/scope/scope.ts'
import { besides, explorerLink } from './addresses.ts'
import { inBoth, reviewOf } from './linked.ts'
import type { Page, Sources, Told } from './PageFrame.tsx'
import { Claims, PapersBeside } from './parts.tsx'

interface ArrowProps extends Told {
  readonly id: string
  readonly claims: readonly Claim[]
}

/** The questions that this pair answers one way, and another pair or sentence the other. */
function questionsAbout(dataset: Dataset, arrow: string): readonly OpenQuestion[] {
  return openQuestions(dataset).filter(({ pairs }) =>
    pairs.some(({ source, target }) => interactionId(source, target) === arrow),
  )
}

function ArrowBody({ id, claims, ...told }: ArrowProps) {
  const { dataset, literature, lang, words } = told
  const { cited, found } = papersOfAll(literature, claims)
  const target = claims[0]?.target ?? ''
  return (
    <>
      <p>{describeVoices(dataset, { voices: voicesOf(claims), claims, target }, lang)}</p>
      {questionsAbout(dataset, id).map((question) => (
        <p key={question.id}>
          {words.saysBoth}{' '}
          <a href={besides('question', question.id)}>{describeQuestion(dataset, question, lang)}</a>
        </p>
      ))}
      <p>{describeLedger(ledgerOf(claims), lang)}</p>
      <p>
        <a
          className="open"
          href={explorerLink(lang, { view: viewOfClaims(dataset, claims, ''), select: id })}
        >
          {words.open}
        </a>
      </p>
      <Claims {...told} claims={claims} />
      <PapersBeside {...told} cited={cited} found={found} />
      {cited.length + found.length === 0 && <p>{words.noPaper}</p>}
    </>
  )
}

type ByArrow = ReadonlyMap<string, readonly Claim[]>
const known = new WeakMap<readonly Claim[], ByArrow>()

/** The claims of each pair of entities, in the order of the review. */
export function claimsByArrow(claims: readonly Claim[]): ByArrow {
  const before = known.get(claims)
  if (before) return before
  const byArrow = new Map<string, Claim[]>()
  for (const claim of claims) {
    const id = interactionId(claim.source, claim.target)
    const same = byArrow.get(id)
    if (same) same.push(claim)
    else byArrow.set(id, [claim])
  }
  known.set(claims, byArrow)
  return byArrow
}

/** A page for each pair of entities that claims join. */
export function arrowPages({ dataset }: Sources): readonly Page[] {
  return [...claimsByArrow(dataset.claims)].flatMap(([id, claims]): Page[] => {
    const [first] = claims
    if (!first) return []
    const { source, target } = first
    const pair = { id, source, target, claims, isCore: true, isInQuestion: () => false }
    const interaction = deriveInteraction(pair, DEFAULT_SCOPE, lineageOf(dataset.meta))
    if (!interaction) return []
    const said = (lang: Language) => describeTitle(dataset, interaction, lang)
    const title = { en: said('en'), zh: said('zh') }
    return [
      {
        ...{ kind: 'arrow', id, title },
        tell: (told) => <ArrowBody {...told} id={id} claims={claims} />,
        linked: {
          '@type': 'Claim',
          identifier: id,
          text: inBoth(title),
          appearance: reviewOf(dataset),
          hasPart: claims.map((claim) => ({ '@type': 'Claim', identifier: claim.id })),
        },
      },
    ]
  })
}
