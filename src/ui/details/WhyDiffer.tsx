// Where the review says both: what it names on one side and not on the other.
import { differencesOf } from '../../domain/graph/differences.ts'
import type { Difference } from '../../domain/graph/differences.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { describeNamed, DIFFERENCE_WORDS } from '../../domain/words/describeDifferences.ts'
import { useApp, useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import { DETAILS_WORDS } from './words.ts'

function Named({
  kind,
  names,
}: {
  readonly kind: Difference['kind']
  readonly names: readonly string[]
}) {
  const { lang, notStated } = useWords()
  const dataset = useApp((state) => state.dataset)
  if (names.length === 0) return <span className="quiet">{notStated}</span>
  const texts = names.map((name) => describeNamed(dataset, kind, name, lang))
  return <span>{joinWords(texts, lang)}</span>
}

export function WhyDiffer({ claims }: { readonly claims: readonly Claim[] }) {
  const { lang } = useWords()
  const words = DETAILS_WORDS[lang]
  const differences = differencesOf(claims)
  const hasReason = differences.some(({ isApart }) => isApart)
  return (
    <section className="why-differ">
      <h3>{words.whyDiffer}</h3>
      <p className="quiet">{hasReason ? words.toldApart : words.notToldApart}</p>
      {differences.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.raisers}</th>
              <th scope="col">{words.lowerers}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ kind, increases, decreases, isApart }) => (
              <tr key={kind} className={isApart ? 'apart' : undefined}>
                <th scope="row">{DIFFERENCE_WORDS[kind][lang]}</th>
                <td>
                  <Named kind={kind} names={increases} />
                </td>
                <td>
                  <Named kind={kind} names={decreases} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
