// How to cite the review, the explorer, what is on the page, an arrow and a claim of it.
import { useState } from 'react'
import {
  citeArrow,
  citeClaim,
  citeExplorer,
  citeReview,
  citeView,
  claimsBehind,
} from '../../export/howToCite.ts'
import type { CiteSources } from '../../export/howToCite.ts'
import { useBaseAddress } from '../address/publicAddress.ts'
import { useApp, useWords } from '../useApp.ts'
import { Copyable } from './Copyable.tsx'
import { ABOUT_WORDS } from './words.ts'

function ClaimCitation({ sources }: { readonly sources: CiteSources }) {
  const words = ABOUT_WORDS[sources.lang]
  const statements = useApp(({ texts }) =>
    texts?.language === sources.lang ? texts.statements : null,
  )
  const claims = claimsBehind(sources)
  const [chosen, choose] = useState<string>()
  const claim = claims.find(({ id }) => id === chosen) ?? claims[0]
  if (!claim) return <p className="quiet">{words.pickArrow}</p>
  return (
    <>
      <h4>{words.cites.claim}</h4>
      {claims.length > 1 && (
        <label>
          <span>{words.whichClaim}</span>{' '}
          <select
            value={claim.id}
            onChange={(event) => {
              choose(event.target.value)
            }}
          >
            {claims.map(({ id, locator }) => (
              <option key={id} value={id}>
                {`${locator} · ${statements?.[id] ?? id}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <Copyable name={words.cites.claim} text={citeClaim(sources, claim, statements?.[claim.id])} />
    </>
  )
}

export function Citing() {
  const { lang, appName } = useWords()
  const words = ABOUT_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const { base } = useBaseAddress()
  const sources: CiteSources = { dataset, scope, lang, title: appName, base }
  const arrow = citeArrow(sources)
  const lines = [
    ['review', citeReview(sources)],
    ['explorer', citeExplorer(sources)],
    ['view', citeView(sources)],
    ...(arrow === null ? [] : [['arrow', arrow] as const]),
  ] as const
  return (
    <>
      <p>{words.citePapers}</p>
      {lines.map(([name, text]) => (
        <section key={name}>
          <h4>{words.cites[name]}</h4>
          <Copyable name={words.cites[name]} text={text} />
        </section>
      ))}
      <ClaimCitation key={scope.select} sources={sources} />
    </>
  )
}
