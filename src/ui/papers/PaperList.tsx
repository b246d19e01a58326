// Papers one below the other: what each is, what it says beside the claim, and where to read it.
import type { PaperBeside } from '../../domain/graph/papers.ts'
import { STATUS_WORDS, VERDICT_WORDS } from '../../domain/words/claimTerms.ts'
import { formatReference, paperLinks } from '../../domain/words/cite.ts'
import type { Verdict } from '../../domain/review/vocabulary.ts'
import { PaperStar } from '../collection/starParts.tsx'
import { OutsideLink } from '../details/OutsideLink.tsx'
import { SelectLink } from '../details/SelectLink.tsx'
import { REFERENCE_WORDS } from '../review/referenceWords.ts'
import { useApp, useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import type { Papers } from './usePapers.ts'
import { CopyCitation } from './CopyCitation.tsx'
import { PAPER_WORDS, VERDICT_GLYPHS } from './words.ts'

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { lang } = useWords()
  return (
    <strong className={`verdict ${verdict}`}>
      <span aria-hidden="true">{VERDICT_GLYPHS[verdict]}</span>{' '}
      <span>{VERDICT_WORDS[verdict][lang]}</span>
    </strong>
  )
}

/** Under which numbers the review cites it, each with how surely it is this paper. */
function Numbers({ numbers, near }: Pick<PaperBeside, 'numbers' | 'near'>) {
  const { lang } = useWords()
  const statuses = useApp(({ library }) => library?.statuses)
  const name = (number: number) => {
    const status = statuses?.[number - 1]
    return `[${number}]${status ? ` ${STATUS_WORDS[status][lang]}` : ''}`
  }
  const named = [
    ...numbers.map(name),
    ...near.map((number) => PAPER_WORDS[lang].near(name(number))),
  ]
  return named.length > 0 && <p className="quiet">{joinWords(named, lang)}</p>
}

function Readings({ beside, papers }: PaperItemProps) {
  const { lang } = useWords()
  if (beside.readings.length === 0) return <p className="quiet">{PAPER_WORDS[lang].notRead}</p>
  return beside.readings.map(({ place, verdict }) => (
    <p key={place}>
      <VerdictMark verdict={verdict} /> <span lang={papers.lang}>{papers.findings[place]}</span>
    </p>
  ))
}

interface PaperItemProps {
  readonly beside: PaperBeside
  readonly papers: Papers
  /** Whether it is what is selected: then what it says stands beside the claims below it. */
  readonly isSelected?: boolean
}

export function PaperItem({ beside, papers, isSelected = false }: PaperItemProps) {
  const { lang } = useWords()
  const { paper, numbers, near, readings } = beside
  const verdicts = [...new Set(readings.map(({ verdict }) => verdict))].join(' ')
  return (
    <li data-paper={paper.id} data-verdicts={verdicts} tabIndex={-1}>
      <Numbers numbers={numbers} near={near} />
      <p className="record" lang={paper.language ?? 'en'}>
        {isSelected ? (
          formatReference(paper)
        ) : (
          <SelectLink id={`paper-${paper.id}`} className="to-paper">
            {formatReference(paper)}
          </SelectLink>
        )}
      </p>
      {!isSelected && <Readings beside={beside} papers={papers} />}
      {paper.custom.note && <p className="quiet">{paper.custom.note[lang]}</p>}
      <p className="links">
        {paperLinks(paper).map(({ kind, url, text }) => (
          <OutsideLink key={url} href={url}>
            <span>{`${REFERENCE_WORDS[lang].linkKinds[kind]}: `}</span>
            <span lang="en">{text}</span>
          </OutsideLink>
        ))}
        <CopyCitation paper={paper} />
        {!isSelected && <PaperStar id={paper.id} />}
      </p>
    </li>
  )
}

export interface PaperListProps {
  readonly title: string
  readonly list: readonly PaperBeside[]
  readonly papers: Papers
  /** Of the title, among the headings of the article. */
  readonly level?: 3 | 4
}

export function PaperList({ title, list, papers, level = 4 }: PaperListProps) {
  if (list.length === 0) return null
  return (
    <section>
      {level === 3 ? <h3>{title}</h3> : <h4>{title}</h4>}
      <ul className="paper-list">
        {list.map((beside) => (
          <PaperItem key={beside.paper.id} beside={beside} papers={papers} />
        ))}
      </ul>
    </section>
  )
}
