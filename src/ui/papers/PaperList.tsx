// Papers one below the other: what each is, what it says beside the claim, and where to read it.
import type { PaperBeside, PapersOfClaim } from '../../domain/graph/papers.ts'
import { inLists } from '../../domain/graph/papersInOrder.ts'
import { STATUS_WORDS, PART_ABSENT, VERDICT_WORDS } from '../../domain/words/claimTerms.ts'
import { formatReference, paperLinks } from '../../domain/words/cite.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import type { Verdict } from '../../domain/review/vocabulary.ts'
import { PaperStar } from '../collection/starParts.tsx'
import { OutsideLink } from '../details/OutsideLink.tsx'
import { SelectLink } from '../details/SelectLink.tsx'
import { REFERENCE_WORDS } from '../review/referenceWords.ts'
import { useApp, useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import type { Papers } from './usePapers.ts'
import { UnknownParts } from './UnknownParts.tsx'
import { CopyCitation } from './CopyCitation.tsx'
import { PAPER_WORDS, VERDICT_GLYPHS } from './words.ts'

interface VerdictMarkProps {
  readonly verdict: Verdict
  /** Whether it is of a part of what stands before it. */
  readonly isPart?: boolean
}

export function VerdictMark({ verdict, isPart = false }: VerdictMarkProps) {
  const { lang } = useWords()
  const words = isPart ? PART_ABSENT : VERDICT_WORDS[verdict]
  return (
    <strong className={`verdict ${verdict}`}>
      <span aria-hidden="true">{VERDICT_GLYPHS[verdict]}</span> <span>{words[lang]}</span>
    </strong>
  )
}

/** Under which numbers the review cites it, each with how surely it is this paper. */
function Numbers({ beside: { numbers, near, elsewhere } }: { readonly beside: PaperBeside }) {
  const { lang } = useWords()
  const statuses = useApp(({ library }) => library?.statuses)
  const name = (number: number) => {
    const status = statuses?.[number - 1]
    return `[${number}]${status ? ` ${STATUS_WORDS[status][lang]}` : ''}`
  }
  const away = joinWords(
    elsewhere.map((number) => `[${number}]`),
    lang,
  )
  const named = [
    ...[...numbers, ...near].map(name),
    ...(away !== '' && numbers.length + near.length === 0
      ? [PAPER_WORDS[lang].elsewhere(away)]
      : []),
  ]
  return named.length > 0 && <p className="quiet">{joinWords(named, lang)}</p>
}

/** Of papers that stand beside several claims: which of these a finding is about. */
function AboutClaims({ place, papers, of }: { readonly place: number } & Required<BesideProps>) {
  const { lang } = useWords()
  const statements = useApp(({ texts }) => texts?.statements)
  const about = papers.literature.readings[place]?.claims ?? []
  const told = of.filter(({ id }) => about.includes(id)).flatMap(({ id }) => statements?.[id] ?? [])
  if (of.length < 2 || told.length === 0) return null
  return <small className="about-claim">{PAPER_WORDS[lang].about(told)}</small>
}

function Readings({ beside, papers, of = [] }: PaperItemProps) {
  const { lang } = useWords()
  if (beside.readings.length === 0) return <p className="quiet">{PAPER_WORDS[lang].notRead}</p>
  return beside.readings.map(({ place, verdict }) => (
    <p key={place}>
      <VerdictMark verdict={verdict} /> <span lang={papers.lang}>{papers.findings[place]}</span>
      <AboutClaims place={place} papers={papers} of={of} />
    </p>
  ))
}

interface BesideProps {
  readonly papers: Papers
  /** The claims that the papers stand beside. */
  readonly of?: readonly Pick<Claim, 'id'>[]
}

interface PaperItemProps extends BesideProps {
  readonly beside: PaperBeside
  /** Whether it is what is selected: then what it says stands beside the claims below it. */
  readonly isSelected?: boolean
}

export function PaperItem({ beside, papers, of, isSelected = false }: PaperItemProps) {
  const { lang } = useWords()
  const { paper, readings } = beside
  const verdicts = [...new Set(readings.map(({ verdict }) => verdict))].join(' ')
  return (
    <li data-paper={paper.id} data-verdicts={verdicts} tabIndex={-1}>
      <Numbers beside={beside} />
      <p className="record" lang={paper.language ?? 'en'}>
        {isSelected ? (
          formatReference(paper)
        ) : (
          <SelectLink id={`paper-${paper.id}`} className="to-paper">
            {formatReference(paper)}
          </SelectLink>
        )}
      </p>
      <UnknownParts of={paper} />
      {!isSelected && <Readings beside={beside} papers={papers} {...(of && { of })} />}
      {paper.custom.note && <p className="quiet">{paper.custom.note[lang]}</p>}
      <p className="links">
        {paperLinks(paper).map(({ kind, url, text }) => (
          <OutsideLink key={url} href={url}>
            <span>{`${REFERENCE_WORDS[lang].linkKinds[kind]}${lang === 'zh' ? '：' : ': '}`}</span>
            <span lang="en">{text}</span>
          </OutsideLink>
        ))}
        <CopyCitation paper={paper} />
        {!isSelected && <PaperStar id={paper.id} />}
      </p>
    </li>
  )
}

interface PaperListProps extends BesideProps {
  readonly title: string
  readonly list: readonly PaperBeside[]
  /** Of the title, among the headings of the article. */
  readonly level?: 3 | 4
}

export function PaperList({ title, list, level = 4, ...shared }: PaperListProps) {
  if (list.length === 0) return null
  return (
    <section>
      {level === 3 ? <h3>{title}</h3> : <h4>{title}</h4>}
      <ul className="paper-list">
        {list.map((beside) => (
          <PaperItem key={beside.paper.id} beside={beside} {...shared} />
        ))}
      </ul>
    </section>
  )
}

/** The papers beside a claim or several: those that are seen to say something of it first. */
export function PaperLists({
  beside,
  ...shared
}: BesideProps & { readonly beside: PapersOfClaim }) {
  const { lang } = useWords()
  const words = PAPER_WORDS[lang]
  const { cited, nearby, found, unsaid } = inLists(beside)
  return (
    <>
      <PaperList title={words.cited} list={cited} {...shared} />
      <PaperList title={words.nearby} list={nearby} {...shared} />
      <PaperList title={words.found} list={found} {...shared} />
      <PaperList title={words.unsaid} list={unsaid} {...shared} />
    </>
  )
}
