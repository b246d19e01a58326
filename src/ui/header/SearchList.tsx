// The list of hits, group by group, and what is said about them in words.
import type { UseComboboxReturnValue } from 'downshift'
import { NOT_MENTIONED } from '../../domain/search/otherNames.ts'
import type { Found } from '../../domain/search/find.ts'
import { nameOf } from '../../domain/words/describe.ts'
import { useApp, useWords } from '../useApp.ts'
import type { Missing } from './answers.ts'
import type { Line, LineGroup } from './lines.ts'
import { filterNames } from './filterNames.ts'
import { HitLine } from './HitLine.tsx'
import { SEARCH_WORDS } from './words.ts'

/** What the review does not say of what was asked for. */
export function useNotSaid(found: Found | null): readonly string[] {
  const { lang } = useWords()
  const words = SEARCH_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  if (!found) return []
  const ids = found.groups.find(({ kind }) => kind === 'absent')?.hits.map(({ id }) => id) ?? []
  const absent = NOT_MENTIONED.filter(({ id }) => ids.includes(id)).map(({ label }) =>
    words.absent(label[lang]),
  )
  const [from, to] = found.unjoined ?? []
  const { unread, unsaid, unmet } = found
  return [
    ...absent,
    ...(unmet ? [words.unmet(unmet.words, unmet.year)] : []),
    ...(unread.length > 0 ? [words.unread(unread)] : []),
    ...unsaid.map((filters) =>
      words.unsaid(
        [...new Set(filters.map(({ facet }) => facet))].map((facet) => {
          const chosen = filters.filter((one) => one.facet === facet)
          return filterNames(dataset.meta, chosen, lang).join(words.or)
        }),
      ),
    ),
    ...(found.isUndisputed ? [words.undisputed] : []),
    ...(from !== undefined && to !== undefined
      ? [words.unjoined(nameOf(dataset, from, lang), nameOf(dataset, to, lang))]
      : []),
  ]
}

export interface SearchListProps {
  readonly box: UseComboboxReturnValue<Line>
  readonly groups: readonly LineGroup[]
}

export function SearchList({ box, groups }: SearchListProps) {
  const { lang } = useWords()
  const words = SEARCH_WORDS[lang]
  return groups.map(({ kind, lines, from }) => (
    <div key={kind} role="group" aria-labelledby={`found-${kind}`} className={`found of-${kind}`}>
      <div id={`found-${kind}`} className="found-head">
        {words.groups[kind]}
      </div>
      {lines.map((line, place) => (
        <div
          key={line.type === 'hit' ? line.hit.id : 'more'}
          className={box.highlightedIndex === from + place ? 'line highlighted' : 'line'}
          {...box.getItemProps({ item: line, index: from + place })}
        >
          {line.type === 'hit' ? (
            <HitLine hit={line.hit} />
          ) : (
            <span>{words.more(line.count, words.groups[kind])}</span>
          )}
        </div>
      ))}
    </div>
  ))
}

export interface SearchStatusProps {
  readonly found: Found | null
  readonly missing: readonly Missing[]
  readonly notSaid: readonly string[]
}

/** What was found, as one hears it: what is not said, how much of each kind, what is still to come. */
export function useStatus({ found, missing, notSaid }: SearchStatusProps): string {
  const { lang } = useWords()
  const words = SEARCH_WORDS[lang]
  if (!found) return words.searching
  const groups = found.groups.filter(({ kind }) => kind !== 'absent')
  const counts = groups.map(({ kind, hits }) => [words.groups[kind], hits.length] as const)
  const nothing = missing.length > 0 ? words.nothingYet : words.nothing
  return [
    ...notSaid,
    ...(groups.length > 0 ? [words.counts(counts)] : notSaid.length > 0 ? [] : [nothing]),
    ...(missing.length > 0 ? [words.missing(missing)] : []),
  ].join(' ')
}
