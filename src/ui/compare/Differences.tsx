// The differences as sentences, the most telling first; each selects its arrow. The counts above them
// are also the legend of the marks on the arrows.
import '../css/differences.css'
import { useId, useState } from 'react'
import { COMPARISONS, comparisonCounts } from '../../domain/graph/compare.ts'
import type { ComparedInteraction, Comparison } from '../../domain/graph/compare.ts'
import { describeChoice, describeUnderHeading } from '../../domain/words/describeComparison.ts'
import type { SideNames } from '../../domain/words/describeComparison.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { enterDetails, isByKeyboard } from '../focus.ts'
import { useApp, useWords } from '../useApp.ts'
import { SelectLink } from '../details/SelectLink.tsx'
import { useMergedView, useSides } from './useComparison.ts'
import { ComparisonAnswer } from './ComparisonAnswer.tsx'
import { Mark } from './Mark.tsx'
import { COMPARE_WORDS } from './words.ts'

/** That the one drawing has not all arrows, before an audience, where no switch says so. */
function Drawn() {
  const words = COMPARE_WORDS[useWords().lang]
  const isTwo = useApp(({ scope }) => scope.twoPictures)
  const { compared } = useSides()
  const { length } = useMergedView().interactions
  if (isTwo || length === compared.length) return null
  return <span className="quiet">{words.drawnOf(length, compared.length)}</span>
}

interface GroupProps {
  readonly comparison: Comparison
  readonly compared: readonly ComparedInteraction[]
  readonly names: SideNames
}

function Group({ comparison, compared, names }: GroupProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const select = useApp(({ scope }) => scope.select)
  const heading = useId()
  const words = COMPARE_WORDS[lang]
  return (
    <section className={`difference-group ${comparison}`} aria-labelledby={heading}>
      <h3 id={heading}>
        <Mark comparison={comparison} />{' '}
        <span>{words.headings[comparison](names, compared.length)}</span>
      </h3>
      <ul>
        {compared.map((arrow) => (
          <li key={arrow.id}>
            <SelectLink
              id={arrow.id}
              className="difference"
              data-interaction={arrow.id}
              isCurrent={select === arrow.id}
              onChosen={(event) => {
                if (isByKeyboard(event)) enterDetails()
              }}
            >
              {describeUnderHeading(dataset, arrow, names, lang)}
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On a low window the pictures need the room; the counts stay, and the list is one click away. */
const HAS_ROOM = '(height >= 900px), (width < 900px)'

interface DifferencesProps {
  /** Before an audience: how many of each, which is the key of the marks, and no list. */
  readonly isProjected?: boolean
}

export function Differences({ isProjected = false }: DifferencesProps) {
  const [isOpen, setOpen] = useState(() => window.matchMedia(HAS_ROOM).matches)
  const { lang } = useWords()
  const words = COMPARE_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const { compared } = useSides()
  if (isSameChoice(scope.facets, scope.versus)) {
    return <p className="compare-empty">{words.sameChoice}</p>
  }
  if (compared.length === 0) {
    const view = dataset.views.get(scope.view)?.label[lang] ?? scope.view
    return <p className="compare-empty">{words.nothing(view)}</p>
  }
  const counts = comparisonCounts(compared)
  const groups = COMPARISONS.filter((comparison) => counts[comparison] > 0)
  const names = {
    left: describeChoice(dataset.meta, scope.facets, lang),
    right: describeChoice(dataset.meta, scope.versus, lang),
  }
  const key = groups.map((comparison) => (
    <span key={comparison} className={`difference-count ${comparison}`}>
      <Mark comparison={comparison} />{' '}
      <span>{words.counted(words.groups[comparison], counts[comparison])}</span>
    </span>
  ))
  if (isProjected) {
    return (
      <p className="difference-key">
        {key}
        <Drawn />
      </p>
    )
  }
  return (
    <details
      className="differences"
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <strong>{words.differences}</strong>
        {key}
      </summary>
      <div className="difference-list" role="region" aria-label={words.differences} tabIndex={0}>
        <ComparisonAnswer names={names} />
        <h3>{words.byArrow(compared.length)}</h3>
        <p className="quiet">{words.onlyNote}</p>
        <div className="difference-groups">
          {groups.map((comparison) => (
            <Group
              key={comparison}
              comparison={comparison}
              compared={compared.filter((arrow) => arrow.comparison === comparison)}
              names={names}
            />
          ))}
        </div>
      </div>
    </details>
  )
}
