// Stars and the way to what was starred, fetched once something is shown that can be starred. Where they do not come there
// are none: nothing of the page waits for them.
import { createElement } from 'react'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'

const STARS = later('stars', () => import('./Stars.tsx'), { isSaidInPlace: true })

interface OfThing {
  readonly id: string
}

export function ClaimStar({ id }: OfThing) {
  const stars = useLazy(STARS)
  return stars && createElement(stars.ClaimStar, { id })
}

export function PaperStar({ id }: OfThing) {
  const stars = useLazy(STARS)
  return stars && createElement(stars.PaperStar, { id })
}

export function KeepRow({ select }: { readonly select: string }) {
  const stars = useLazy(STARS)
  return stars && createElement(stars.KeepRow, { select })
}

/** Among the questions. */
export function StarredBefore() {
  const stars = useLazy(STARS, useHasFirstPicture())
  return stars && createElement(stars.StarredBefore)
}
