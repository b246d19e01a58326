// What is odd about a claim, each thing folded to its kind. What an earlier claim of the same article has told already is only named,
// with the way there.
import { useContext } from 'react'
import { CAVEAT_WORDS } from '../../domain/review/terms.ts'
import { useApp, useWords } from '../useApp.ts'
import { FirstMentionContext } from './firstMention.ts'
import { openTo } from './openTo.ts'
import { DETAILS_WORDS } from './words.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'

function goTo(claim: string, caveat: string): void {
  const card = document.querySelector<HTMLElement>(`[data-claim="${claim}"]`)
  const place = card?.querySelector<HTMLElement>(`[data-caveat="${caveat}"]`) ?? card
  if (place) openTo(place)
}

export function Caveats({ claim }: { readonly claim: string }) {
  const words = useWords()
  const notes = useApp(({ texts }) => texts?.caveats)
  const library = useApp((state) => state.library)
  const firstMention = useContext(FirstMentionContext)
  const caveats = library?.caveatsOf[claim]
  if (!caveats) return null
  return (
    <ul className="caveats" aria-label={CLAIM_WORDS[words.lang].caveat}>
      {caveats.map((id) => {
        const kind = library.caveatKinds[id]
        const name = kind ? CAVEAT_WORDS[kind][words.lang] : CLAIM_WORDS[words.lang].caveat
        const shownAt = firstMention?.get(id) ?? claim
        return shownAt === claim ? (
          <li key={id}>
            <details>
              <summary data-caveat={id}>{name}</summary>
              <p>{notes?.[id] ?? words.loadingTexts}</p>
            </details>
          </li>
        ) : (
          <li key={id} className="again">
            <strong>{name}</strong>{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                goTo(shownAt, id)
              }}
            >
              {DETAILS_WORDS[words.lang].toldAbove}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
