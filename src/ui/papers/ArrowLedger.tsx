// What an arrow rests on, in words: what its sentences show, which experiment is missing, what papers
// say, and the way to what contradicts it.
import { ledgerOf, untriedOf } from '../../domain/graph/ledger.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import { verdictsOf } from '../../domain/graph/papers.ts'
import { isTwoSided } from '../../domain/graph/voices.ts'
import type { Claim, Dataset, Literature } from '../../domain/review/dataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { nameOf } from '../../domain/words/describe.ts'
import {
  describeLedger,
  describePapers,
  describeUntried,
  sidesOf,
} from '../../domain/words/describeEvidence.ts'
import { openTo } from '../details/openTo.ts'
import { useApp, useWords } from '../useApp.ts'
import { usePapers } from './usePapers.ts'
import { PAPER_WORDS } from './words.ts'

export interface ArrowLedgerProps {
  readonly interaction: Interaction
  readonly pair: Pair
}

/** The claims that the title tells: others stand below it with papers of their own. */
const told = (interaction: Interaction): readonly Claim[] => interaction[interaction.decidedBy]

/** What papers say of the claims; of an arrow that is said both ways beside each side by itself. */
function paperLines(
  from: { readonly dataset: Dataset; readonly literature: Literature },
  interaction: Interaction,
  lang: Language,
): readonly string[] {
  const claims = told(interaction)
  const together = { increases: [], decreases: [], unsigned: claims }
  const sides = isTwoSided(interaction.effect) ? sidesOf(claims) : together
  const lines = describePapers(from, sides, lang)
  return lines.length > 0 ? lines : [PAPER_WORDS[lang].noneSeen]
}

/** The side that fewer sentences are on, where the review says both. */
function otherSide({ effect, voices }: Interaction): 'increases' | 'decreases' | null {
  if (!isTwoSided(effect)) return null
  return voices.increases < voices.decreases ? 'increases' : 'decreases'
}

/** Where the article shows what contradicts it: a paper, else the other side, else one that differs. */
function contradictionIn(
  article: Element,
  other: string | null,
  decidedBy: Interaction['decidedBy'],
): HTMLElement | null {
  const places = [
    '[data-verdicts~="contradicts"]',
    ...(other === null ? [] : [`[data-side="${other}"]`]),
    '[data-verdicts~="differs"]',
  ]
  // Where general claims decide, none of the others has a direction.
  const away = ['.outside', '.of-members', ...(decidedBy === 'specific' ? ['.general-claims'] : [])]
  for (const place of places) {
    const all = [...article.querySelectorAll<HTMLElement>(place)]
    const found = all.find((element) => !element.closest(away.join()))
    if (found) return found
  }
  return null
}

export function ArrowLedger({ interaction, pair }: ArrowLedgerProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const papers = usePapers()
  const words = PAPER_WORDS[lang]
  const { source } = interaction
  const counts = papers && verdictsOf(papers.literature, told(interaction))
  const other = otherSide(interaction)
  const kind = dataset.entities.get(source)?.kind
  // Of all that the review says of the two: a filter makes no experiment undone.
  const untried = kind && untriedOf(kind, pair.claims)
  const lines = [
    describeLedger(ledgerOf(told(interaction)), lang),
    ...(untried ? [describeUntried(untried, nameOf(dataset, source, lang), lang)] : []),
    ...(papers ? paperLines({ dataset, ...papers }, interaction, lang) : []),
  ]
  const isContradicted =
    other !== null || (counts !== null && counts.contradicts + counts.differs > 0)
  return (
    <div className="ledger">
      <ul aria-label={words.ledger}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isContradicted && (
        <button
          type="button"
          className="link"
          onClick={({ currentTarget }) => {
            const article = currentTarget.closest('article')
            const place = article && contradictionIn(article, other, interaction.decidedBy)
            if (place) openTo(place)
          }}
        >
          {words.contradicts}
        </button>
      )}
    </div>
  )
}
