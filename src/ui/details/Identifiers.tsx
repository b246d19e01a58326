// Database records of an entity, each a link that resolves through Bioregistry.
import { useApp, useWords } from '../useApp.ts'
import { ENTITY_WORDS } from './entityWords.ts'
import { OutsideLink } from './OutsideLink.tsx'

export function Identifiers({ id }: { readonly id: string }) {
  const words = ENTITY_WORDS[useWords().lang]
  const xrefs = useApp(({ library }) => library?.xrefs[id])
  if (!xrefs) return null
  return (
    <>
      <dt>{words.identifiers}</dt>
      <dd className="links">
        {xrefs.map((curie) => (
          <OutsideLink key={curie} href={`https://bioregistry.io/${curie}`}>
            {curie}
          </OutsideLink>
        ))}
      </dd>
    </>
  )
}
