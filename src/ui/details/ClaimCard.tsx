// One claim: what is said, of whom, how surely, where in the review, by which papers, and what is odd.
import {
  basisWords,
  certaintyWords,
  contextChips,
  describeExperiment,
} from '../../domain/words/describeClaim.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import { pairName } from '../../domain/words/pairName.ts'
import { ClaimStar } from '../collection/starParts.tsx'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useWords } from '../useApp.ts'
import { DETAILS_WORDS } from './words.ts'
import { joinWords } from '../words/joinWords.ts'
import { LocatorLink } from '../review/LocatorLink.tsx'
import { ClaimPapers } from '../papers/ClaimPapers.tsx'
import { BESIDE_WORDS, useBeside } from './besideText.ts'
import { Caveats } from './Caveats.tsx'
import { useFoundCard } from './foundClaim.ts'
import { SelectLink } from './SelectLink.tsx'
import '../css/beside.css'
import { CLAIM_WORDS } from '../words/claimWords.ts'

export interface ClaimCardProps {
  readonly claim: Claim
  /** The entities the reader has before them; others (folded members) are named. */
  readonly within?: readonly [source: string, target: string]
  /** Whether to lead to the arrow the claim stands behind. */
  readonly isLinked?: boolean
}

function Citations({ numbers }: { readonly numbers: readonly number[] }) {
  const words = useWords()
  const library = useApp((state) => state.library)
  if (numbers.length === 0)
    return <span className="quiet">{CLAIM_WORDS[words.lang].citesNone}</span>
  return (
    <span className="citations">
      <span className="quiet">{CLAIM_WORDS[words.lang].cites}</span>
      {numbers.map((number) => {
        const status = library?.statuses[number - 1]
        return (
          <SelectLink
            key={number}
            id={`ref-${number}`}
            className={`cite ${status ?? ''}`}
            label={CLAIM_WORDS[words.lang].reference(number)}
          >{`[${number}]`}</SelectLink>
        )
      })}
    </span>
  )
}

/** Whose arrow a claim is, where its reader has others before them. */
function Ends({ claim, within, isLinked = false }: ClaimCardProps) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const isFolded = within && (within[0] !== claim.source || within[1] !== claim.target)
  return (
    <>
      {isLinked && (
        <p className="ends">
          <SelectLink id={interactionId(claim.source, claim.target)}>
            {pairName(dataset, claim, words.lang)}
          </SelectLink>
        </p>
      )}
      {isFolded && (
        <p className="quiet">
          {DETAILS_WORDS[words.lang].asEntities(pairName(dataset, claim, words.lang))}
        </p>
      )}
    </>
  )
}

/** What is said to happen, and of which cells and conditions. */
function Chips({ claim }: Pick<ClaimCardProps, 'claim'>) {
  const words = useWords()
  const own = DETAILS_WORDS[words.lang]
  const dataset = useApp((state) => state.dataset)
  const chips = contextChips(dataset, claim, words.lang)
  const relation = dataset.meta.relations.find(({ id }) => id === claim.relation)
  const isMutual = claim.effect === 'unsigned' && relation?.symmetric === true
  return (
    <p className="chips">
      <span className="chip effect">
        <EffectMark effect={claim.effect} isMutual={isMutual} />{' '}
        <span>{relation?.label[words.lang]}</span>
      </span>
      {claim.direct === true && <span className="chip">{own.direct}</span>}
      {claim.sites && (
        <span className="chip">{`${own.sites} ${joinWords(claim.sites, words.lang)}`}</span>
      )}
      {chips.map(({ kind, text }) => (
        <span key={`${kind} ${text}`} className={`chip ${kind}`}>
          {text}
        </span>
      ))}
      {chips.length === 0 && <span className="chip none">{own.contextUnknown}</span>}
    </p>
  )
}

export function ClaimCard(props: ClaimCardProps) {
  const { claim } = props
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const statement = useApp(({ texts }) => texts?.statements[claim.id])
  const select = useApp(({ scope }) => scope.select)
  const beside = useBeside(claim.id, words.lang)
  const { card, isFound } = useFoundCard(claim.id, select)
  const experiment = describeExperiment(dataset, claim, words.lang)
  return (
    <li
      ref={card}
      className={isFound ? 'claim found' : 'claim'}
      data-claim={claim.id}
      tabIndex={-1}
      aria-current={isFound || undefined}
    >
      <p className="statement">{statement ?? words.loadingTexts}</p>
      {beside.text !== null && (
        <p className="statement beside" lang={words.otherLanguageLang}>
          {beside.text}
        </p>
      )}
      {beside.text !== null && beside.isFirst && (
        <p className="quiet">{BESIDE_WORDS[words.lang].ours}</p>
      )}
      <Ends {...props} />
      {experiment !== null && <p className="experiment">{experiment}</p>}
      <Chips claim={claim} />
      <p className="source-line">
        <span className={`certainty ${claim.certainty}`}>
          {[certaintyWords(claim, words.lang), basisWords(claim, words.lang)].join(
            words.lang === 'zh' ? '，' : ', ',
          )}
        </span>
        <LocatorLink locator={claim.locator} isNamed />
        <Citations numbers={claim.citations} />
        <ClaimStar id={claim.id} />
        <button
          type="button"
          className="link in-other"
          aria-pressed={beside.isOn}
          aria-label={BESIDE_WORDS[words.lang].name}
          title={BESIDE_WORDS[words.lang].name}
          onClick={beside.toggle}
        >
          {BESIDE_WORDS[words.lang].sign}
        </button>
      </p>
      <ClaimPapers claim={claim} />
      <Caveats claim={claim.id} />
    </li>
  )
}
