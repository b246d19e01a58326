// The page of one claim.
import type { Claim } from '../../domain/review/dataset.ts'
import type { FullClaim } from '../../domain/review/schema.ts'
import { CAVEAT_WORDS } from '../../domain/review/terms.ts'
import { viewOfClaims } from '../../domain/graph/grid.ts'
import { papersOf } from '../../domain/graph/papers.ts'
import { summaryOf, voicesOf } from '../../domain/graph/voices.ts'
import { describeInteraction } from '../../domain/words/describe.ts'
import {
  basisWords,
  certaintyWords,
  contextChips,
  describeExperiment,
} from '../../domain/words/describeClaim.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import { claimsByArrow } from './arrowPage.tsx'
import { besides, explorerLink } from './addresses.ts'
import { inBoth, reviewOf } from './linked.ts'
import { Fact } from './PageFrame.tsx'
import type { Page, Sources, Told } from './PageFrame.tsx'
import { Numbers, PapersBeside } from './parts.tsx'

interface ClaimProps extends Told {
  readonly claim: Claim
  readonly whole: FullClaim
}

function Facts({ claim, ...told }: ClaimProps) {
  const { dataset, lang, words } = told
  const { locator, citations, source, target } = claim
  const arrow = interactionId(source, target)
  const claims = claimsByArrow(dataset.claims).get(arrow) ?? []
  const effect = summaryOf(voicesOf(claims))
  const comma = lang === 'en' ? ', ' : '、'
  const chips = contextChips(dataset, claim, lang).map(({ text }) => text)
  return (
    <dl>
      <Fact name={words.place}>{locator}</Fact>
      <Fact name={words.context}>{chips.join(comma)}</Fact>
      <Fact name={words.done}>{describeExperiment(dataset, claim, lang)}</Fact>
      <Fact name={words.ground}>
        {[basisWords(claim, lang), certaintyWords(claim, lang)].join(' · ')}
      </Fact>
      <Fact name={words.cites}>
        {citations.length > 0 ? <Numbers numbers={citations} /> : words.citesNothing}
      </Fact>
      <Fact name={words.partOf}>
        <a href={besides('arrow', arrow)}>
          {describeInteraction(dataset, { source, target, effect, claims }, lang)}
        </a>
      </Fact>
    </dl>
  )
}

function ClaimBody({ claim, whole, ...told }: ClaimProps) {
  const { dataset, full, literature, lang, words } = told
  const { cited, found } = papersOf(literature, claim)
  const view = viewOfClaims(dataset, [claim], '')
  const select = interactionId(claim.source, claim.target)
  const caveats = full.caveats.filter(({ id }) => whole.caveats.includes(id))
  return (
    <>
      <Facts claim={claim} whole={whole} {...told} />
      <p>
        <a className="open" href={explorerLink(lang, { view, select })}>
          {words.open}
        </a>
      </p>
      <PapersBeside {...told} cited={cited} found={found} />
      {cited.length + found.length === 0 && <p>{words.noPaper}</p>}
      {caveats.length > 0 && <h2>{words.caveats}</h2>}
      {caveats.map(({ id, kind, note }) => (
        <p key={id}>
          <strong>{CAVEAT_WORDS[kind][lang]}</strong> {note[lang]}
        </p>
      ))}
    </>
  )
}

/** A page for each claim. */
export function claimPages({ dataset, full }: Sources): readonly Page[] {
  const wholes = new Map(full.claims.map((whole) => [whole.id, whole]))
  return dataset.claims.flatMap((claim): Page[] => {
    const whole = wholes.get(claim.id)
    if (!whole) return []
    return [
      {
        kind: 'claim',
        id: claim.id,
        title: whole.statement,
        tell: (told) => <ClaimBody {...told} claim={claim} whole={whole} />,
        linked: {
          '@type': 'Claim',
          identifier: claim.id,
          text: inBoth(whole.statement),
          appearance: reviewOf(dataset, claim.locator),
        },
      },
    ]
  })
}
