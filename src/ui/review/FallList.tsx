// What would fall, in words, each arrow a link to its claims.
import type { Interaction } from '../../domain/graph/derive.ts'
import type { Fall } from '../../domain/graph/strikeOut.ts'
import { describeInteraction, effectOn } from '../../domain/words/describe.ts'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useWords } from '../useApp.ts'
import { SelectLink } from '../details/SelectLink.tsx'
import { Fold } from './Fold.tsx'
import { useFallOfAll } from './useFallOfAll.ts'
import { REVIEW_WORDS } from './words.ts'

interface ArrowItemProps {
  readonly before: Interaction
  /** What it says then; absent where nothing is left of it. */
  readonly after?: Interaction
}

function ArrowItem({ before, after }: ArrowItemProps) {
  const { lang } = useWords()
  const words = REVIEW_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const said = describeInteraction(dataset, before, lang)
  return (
    <li>
      <SelectLink id={before.id}>
        <EffectMark effect={before.effect} isDashed={before.line === 'dashed'} />{' '}
        <span>{after ? words.becomes(said, effectOn(dataset, after, lang)) : said}</span>
      </SelectLink>
    </li>
  )
}

function Arrows({ fall: { fallen, turned } }: { readonly fall: Fall }) {
  const words = REVIEW_WORDS[useWords().lang]
  return (
    <>
      {fallen.length > 0 && (
        <Fold summary={words.fallen(fallen.length)} isOpenFirst={fallen.length < 9}>
          <ul className="fall-list">
            {fallen.map((before) => (
              <ArrowItem key={before.id} before={before} />
            ))}
          </ul>
        </Fold>
      )}
      {turned.length > 0 && (
        <Fold summary={words.turned(turned.length)} isOpenFirst={turned.length < 9}>
          <ul className="fall-list">
            {turned.map(({ before, after }) => (
              <ArrowItem key={before.id} before={before} after={after} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

/** Whether what is struck out are numbers, so that it matters what else a claim cites. */
const citesMatter = (without: string): boolean =>
  without === 'unresolved' || without.startsWith('ref-')

export function FallList({ without }: { readonly without: string }) {
  const page = useWords()
  const words = REVIEW_WORDS[page.lang]
  const fall = useFallOfAll(without)
  const strike = useApp(({ struckOut }) => struckOut)
  if (!fall) return <p>{page.loadingTexts}</p>
  const { fallen, turned } = fall
  return (
    <div className="fall">
      <p role="status">{words.falls(fallen.length, turned.length)}</p>
      <Arrows fall={fall} />
      {citesMatter(without) && <p className="quiet">{words.fallHint}</p>}
      {fallen.length + turned.length > 0 && (
        <button
          type="button"
          onClick={() => {
            strike(without, 'diagram')
          }}
        >
          {words.onDiagram}
        </button>
      )}
    </div>
  )
}
