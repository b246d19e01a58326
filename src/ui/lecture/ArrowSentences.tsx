// What the review says behind an arrow, laid over the words of the slide: as many sentences as a slide holds,
// each with its place and the papers it cites. To be read and not pressed: any key takes it away.
import { papersOf } from '../../domain/graph/papers.ts'
import { isSymmetric, symmetricRelations } from '../../domain/graph/symmetric.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { nameReference } from '../../domain/words/cite.ts'
import { STATUS_WORDS } from '../../domain/words/claimTerms.ts'
import { describeTitle } from '../../domain/words/describeTitle.ts'
import { describeArrowVoices } from '../../domain/words/describeVoices.ts'
import { atStart } from '../../domain/words/prose.ts'
import { sentencesToShow } from '../../domain/words/sentencesToShow.ts'
import { pairName } from '../../domain/words/pairName.ts'
import { useSideNames } from '../compare/pointedText.ts'
import { EffectMark } from '../EffectMark.tsx'
import { useLazy } from '../loading/useLazy.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { useApp, useGraphView, useWords } from '../useApp.ts'
import { useSides } from '../compare/useComparison.ts'
import { LECTURE_WORDS } from './words.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'

/** Each cited paper by its number and, where it is known, by its name and how surely it is that one. */
function usePapersCited({ id, citations }: Claim): readonly string[] {
  const { lang } = useWords()
  const literature = useLazy(LITERATURE)
  const statuses = useApp(({ library }) => library?.statuses)
  const cited = literature ? papersOf(literature, { id, citations }).cited : []
  return citations.map((number) => {
    const known = cited.find(({ numbers }) => numbers.includes(number))
    const status = statuses?.[number - 1]
    const isSure = status === undefined || status === 'identified'
    const doubt = isSure ? '' : LECTURE_WORDS[lang].doubt(STATUS_WORDS[status][lang])
    return `[${number}]${known ? ` ${nameReference(known.paper)}` : ''}${doubt}`
  })
}

function Sentence({ claim }: { readonly claim: Claim }) {
  const words = useWords()
  const statement = useApp(({ texts }) => texts?.statements[claim.id])
  const papers = usePapersCited(claim)
  const cites = papers.length > 0 ? papers.join(', ') : CLAIM_WORDS[words.lang].citesNone
  return (
    <li>
      <p>
        <EffectMark effect={claim.effect} /> <span>{statement ?? words.loadingTexts}</span>
      </p>
      <p className="sentence-source">{`${CLAIM_WORDS[words.lang].locator(claim.locator)} · ${cites}`}</p>
    </li>
  )
}

/** What a slide holds beside the picture, and of either side of a comparison. */
const MOST = 4
const MOST_OF_SIDE = 2

interface SentencesProps {
  readonly claims: readonly Claim[]
  readonly most: number
}

export function Sentences({ claims, most }: SentencesProps) {
  const words = LECTURE_WORDS[useWords().lang]
  const few = sentencesToShow(claims, most)
  return (
    <>
      <ul>
        {few.claims.map((claim) => (
          <Sentence key={claim.id} claim={claim} />
        ))}
      </ul>
      {few.left > 0 && <p className="sentence-source">{words.moreSentences(few.left)}</p>}
    </>
  )
}

function OfPicture({ id }: { readonly id: string }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const arrow = useGraphView().interactions.find((one) => one.id === id)
  if (!arrow) return null
  const { decidedBy, specific, general } = arrow
  const rest = decidedBy === 'specific' ? general : specific
  return (
    <>
      <h2>
        <EffectMark
          effect={arrow.effect}
          isDashed={arrow.line === 'dashed'}
          isMutual={isSymmetric(arrow, symmetricRelations(dataset.meta))}
        />{' '}
        <span>{atStart(describeTitle(dataset, arrow, lang))}</span>
      </h2>
      <p className="sentence-source">{describeArrowVoices(dataset, arrow, lang)}</p>
      <Sentences claims={[...arrow[decidedBy], ...rest]} most={MOST} />
    </>
  )
}

function OfComparison({ id }: { readonly id: string }) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const names = useSideNames()
  const arrow = useSides().compared.find((one) => one.id === id)
  if (!arrow) return null
  const sides = [
    { name: names.left, claims: arrow.left?.specific ?? [] },
    { name: names.right, claims: arrow.right?.specific ?? [] },
  ]
  return (
    <>
      <h2>{pairName(dataset, arrow, words.lang)}</h2>
      <div className="sentence-sides">
        {sides.map(({ name, claims }, at) => (
          <section key={at}>
            <h3>{name}</h3>
            {claims.length === 0 && <p>{CLAIM_WORDS[words.lang].notSaidHere}</p>}
            <Sentences claims={claims} most={MOST_OF_SIDE} />
          </section>
        ))}
      </div>
    </>
  )
}

export function ArrowSentences({ id }: { readonly id: string }) {
  const words = LECTURE_WORDS[useWords().lang]
  const isComparing = useApp(({ scope }) => scope.mode === 'compare')
  return (
    <div className="arrow-sentences">
      {isComparing ? <OfComparison id={id} /> : <OfPicture id={id} />}
      <p className="sentence-source">{words.anyKey}</p>
    </div>
  )
}
