// What became of the arrows of a link since it was made: how many, and each in words as it was then and as it is now.
// Nothing of it is said while an arrow is asked about, since it would tell.
import { useEffect, useMemo } from 'react'
import { CHANGE_KINDS, changesInScope, summaryOfRelease } from '../../domain/graph/releases.ts'
import type { ReleaseChange, ReleaseSummary } from '../../domain/graph/releases.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { describeArrowOfRelease } from '../../domain/words/describeRelease.ts'
import type { OldLink as Old } from '../../store/dataVersion.ts'
import type { Lazy } from '../../store/lazy.ts'
import { hiddenAsk } from '../../store/veil.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import { releasePart } from './loadRelease.ts'
import { RELEASE_WORDS } from './words.ts'
import '../css/releases.css'

/** The dataset with the names that things had in a release. */
const withNamesOf = (dataset: Dataset, { entities }: ReleaseSummary): Dataset => ({
  ...dataset,
  entities: new Map(Object.entries(entities).map(([id, entity]) => [id, { id, ...entity }])),
})

interface ChangesProps {
  readonly changes: readonly ReleaseChange[]
  readonly dataset: Dataset
  readonly before: ReleaseSummary
}

function Changes({ changes, dataset, before }: ChangesProps) {
  const { lang } = useWords()
  const words = RELEASE_WORDS[lang]
  const then = useMemo(() => withNamesOf(dataset, before), [dataset, before])
  return (
    <ul>
      {changes.map((change) => {
        const { id, kind } = change
        const lines = [
          ...(change.before
            ? [[words.before, describeArrowOfRelease(then, { id, arrow: change.before }, lang)]]
            : []),
          ...(change.now
            ? [[words.now, describeArrowOfRelease(dataset, { id, arrow: change.now }, lang)]]
            : []),
        ]
        return (
          <li key={id}>
            <strong>{words.kinds[kind]}</strong>
            {lines.map(([when, text]) => (
              <p key={when}>{`${when} ${text}`}</p>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

function Known({ old, part }: { readonly old: Old; readonly part: Lazy<ReleaseSummary> }) {
  const { lang } = useWords()
  const words = RELEASE_WORDS[lang]
  const dataset = useApp((state) => state.whole)
  const before = useLazy(part)
  const changes = useMemo(
    () => before && changesInScope({ before, now: summaryOfRelease(dataset), dataset }, old.scope),
    [before, dataset, old],
  )
  // Where nothing has changed there is nothing to keep the older version in the address for.
  const isSame = changes?.length === 0
  const dismiss = useApp(({ oldLinkDismissed }) => oldLinkDismissed)
  useEffect(
    function forget() {
      if (isSame) dismiss()
    },
    [isSame, dismiss],
  )
  if (!before || !changes || isSame) return null
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count > 0 ? [words.counts[kind](count)] : []
  })
  return (
    <Notice text={words.changed(old.release, joinWords(counts, lang))}>
      <details>
        <summary>{words.inWords}</summary>
        <Changes changes={changes} dataset={dataset} before={before} />
      </details>
    </Notice>
  )
}

function Notice({
  text,
  children,
}: {
  readonly text: string
  readonly children?: React.ReactNode
}) {
  const { lang } = useWords()
  const dismiss = useApp(({ oldLinkDismissed }) => oldLinkDismissed)
  return (
    <div className="notice old-link">
      <div>
        <p>{text}</p>
        {children}
      </div>
      <button type="button" onClick={dismiss}>
        {RELEASE_WORDS[lang].dismiss}
      </button>
    </div>
  )
}

export function OldLink() {
  const { lang } = useWords()
  const old = useApp((state) => state.oldLink)
  const isAsking = useApp((state) => hiddenAsk(state) !== null)
  if (!old || isAsking) return null
  const part = releasePart(old.release)
  if (!part) return <Notice text={RELEASE_WORDS[lang].unknown(old.release)} />
  return <Known old={old} part={part} />
}
