// One chain: what it says, its weakest link, and where it is chosen its steps with what stands behind each.
import type { ReactNode } from 'react'
import { arrowIds } from '../../domain/graph/pathAnswer.ts'
import type { Chain } from '../../domain/graph/paths.ts'
import { describeArrows, describeCells, describeWeakest } from '../../domain/words/describeChain.ts'
import { atStart } from '../../domain/words/prose.ts'
import { sayingOfArrow } from '../../domain/words/saying.ts'
import { SayingItem } from '../answers/SayingItem.tsx'
import { useApp, useWords } from '../useApp.ts'
import { PATH_WORDS } from './words.ts'

export interface ChainItemProps {
  readonly chain: Chain
  /** What else is to be said of it. */
  readonly note?: string
  /** What its inner parts imply and the review does not say, told once it is chosen. */
  readonly implied?: readonly string[]
  readonly onChosen: () => void
  /** Whether its steps are told though it is not chosen. */
  readonly isTold?: boolean
  /** What can be done with it once it is chosen. */
  readonly children?: ReactNode
}

function Steps({ chain }: Pick<ChainItemProps, 'chain'>) {
  const { lang } = useWords()
  const sayings = chain.steps.flatMap(({ arrow }) => sayingOfArrow(arrow) ?? [])
  return (
    <ol className="sayings" aria-label={PATH_WORDS[lang].steps}>
      {sayings.map((saying) => (
        <SayingItem key={saying.arrow} saying={saying} />
      ))}
    </ol>
  )
}

export function ChainItem(props: ChainItemProps) {
  const { chain, note = '', implied = [], isTold = false, onChosen, children } = props
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const cells = useApp(({ scope }) => scope.facets.cell)
  const drawn = useApp(({ scope }) => scope.also)
  const { steps } = chain
  const isChosen = arrowIds(chain).join() === drawn.join()
  const said = describeArrows(
    dataset,
    steps.map(({ arrow }) => arrow),
    lang,
  )
  const mixed = describeCells(dataset, steps, lang)
  return (
    <li className="chain">
      <button type="button" className="chain-choice" aria-pressed={isChosen} onClick={onChosen}>
        {`${atStart(said)}${lang === 'en' ? '.' : '。'}`}
      </button>
      <p className="quiet">{describeWeakest(dataset, steps, { cells }, lang)}</p>
      {note !== '' && <p className="quiet">{note}</p>}
      {mixed !== '' && <p className="quiet">{mixed}</p>}
      {(isChosen || isTold) && <Steps chain={chain} />}
      {isChosen &&
        implied.map((text) => (
          <p key={text} className="implied">
            {text}
          </p>
        ))}
      {isChosen && children}
    </li>
  )
}
