// Who hears what is picked in a picture: the page, which selects it, or whoever does more than that.
import { createContext, useContext } from 'react'
import { useApp } from './useApp.ts'

/** Must not change between renders: a canvas is made with it. */
export type Pick = (id: string | null) => void
export const PickContext = createContext<Pick | null>(null)

export function usePick(): Pick {
  const select = useApp(({ selected }) => selected)
  return useContext(PickContext) ?? select
}
