// Who hears what is picked in a picture: the page, which selects it, or whoever does more than that.
import { createContext, useCallback, useContext } from 'react'
import { useApp } from './useApp.ts'

/** Must not change between renders: a canvas is made with it. */
export type Pick = (id: string | null) => void
export const PickContext = createContext<Pick | null>(null)

/** The field that asks for a thing, to which a pressed box is an answer. */
export const asking: { take: ((id: string) => void) | null } = { take: null }

export function usePick(): Pick {
  const select = useApp(({ selected }) => selected)
  const pick = useContext(PickContext) ?? select
  return useCallback(
    (id) => {
      const { take } = asking
      if (take && id !== null && !id.includes('--')) take(id)
      else pick(id)
    },
    [pick],
  )
}
