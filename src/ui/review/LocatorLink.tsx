// A place in the review that leads to its sentence: what it says, and its arrows on the diagram.
import { parseLocator, sentenceId } from '../../domain/review/locator.ts'
import { SelectLink } from '../details/SelectLink.tsx'
import { useApp, useWords } from '../useApp.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'

export interface LocatorLinkProps {
  readonly locator: string
  /** Whether the page's word for the review stands before it. */
  readonly isNamed?: boolean
}

export function LocatorLink({ locator, isNamed = false }: LocatorLinkProps) {
  const words = useWords()
  const select = useApp(({ scope }) => scope.select)
  const place = parseLocator(locator)
  const text = isNamed ? CLAIM_WORDS[words.lang].locator(locator) : locator
  if (!place) return <span>{text}</span>
  const id = sentenceId(place)
  return (
    <SelectLink
      id={id}
      className="select-link locator"
      label={CLAIM_WORDS[words.lang].locator(locator)}
      isCurrent={select === id}
    >
      {text}
    </SelectLink>
  )
}

/** Places one after the other. */
export function LocatorLinks({ locators }: { readonly locators: readonly string[] }) {
  return (
    <span className="locators">
      {locators.map((locator) => (
        <LocatorLink key={locator} locator={locator} />
      ))}
    </span>
  )
}
