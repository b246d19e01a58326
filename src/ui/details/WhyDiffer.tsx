// Where the review says both: what it names on one side and not on the other.
import { differencesOf } from '../../domain/graph/differences.ts'
import type { Difference } from '../../domain/graph/differences.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { chineseVerb } from '../../domain/words/chineseVerbs.ts'
import { describeNamed, DIFFERENCE_WORDS } from '../../domain/words/describeDifferences.ts'
import { useApp, useWords } from '../useApp.ts'
import { useScroller } from '../useScroller.ts'
import { joinWords } from '../words/joinWords.ts'
import { DETAILS_WORDS } from './words.ts'
import '../css/rows.css'
import '../css/whyDiffer.css'
import { CLAIM_WORDS } from '../words/claimWords.ts'

interface NamedProps {
  readonly kind: Difference['kind']
  readonly names: readonly string[]
  /** What stands on the other side than its own. */
  readonly turned: ReadonlySet<string>
}

function Named({ kind, names, turned }: NamedProps) {
  const { lang } = useWords()
  const { notStated } = CLAIM_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  if (names.length === 0) return <span className="quiet">{notStated}</span>
  const isEnd = kind === 'source' || kind === 'target'
  const texts = names.map((name) => {
    const text = describeNamed(dataset, kind, name, lang)
    return isEnd && turned.has(name) ? DETAILS_WORDS[lang].opposite(text) : text
  })
  return <span>{joinWords(texts, lang)}</span>
}

interface WhyDifferProps {
  readonly claims: readonly Claim[]
  /** The opposites of which some of them speak. */
  readonly turned?: ReadonlySet<string>
}

export function WhyDiffer({ claims, turned = new Set() }: WhyDifferProps) {
  const { lang } = useWords()
  const words = DETAILS_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  // Of one question all act on the same, or on kinds of it.
  const target = claims.find((claim) => !turned.has(claim.target))?.target ?? ''
  const differences = differencesOf(claims)
  const hasReason = differences.some(({ isApart }) => isApart)
  const scroller = useScroller(words.whyDiffer)
  const told = differences.length > 0 ? words.partlyApart : words.notToldApart
  return (
    <section className="why-differ" ref={scroller}>
      <h3>{words.whyDiffer}</h3>
      <p className="quiet">{hasReason ? words.toldApart : told}</p>
      {differences.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.raisers(chineseVerb(dataset, 'increases', target))}</th>
              <th scope="col">{words.lowerers(chineseVerb(dataset, 'decreases', target))}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ kind, increases, decreases, isApart }) => (
              <tr key={kind} className={isApart ? 'apart' : undefined}>
                <th scope="row">{DIFFERENCE_WORDS[kind][lang]}</th>
                <td>
                  <Named kind={kind} names={increases} turned={turned} />
                </td>
                <td>
                  <Named kind={kind} names={decreases} turned={turned} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
