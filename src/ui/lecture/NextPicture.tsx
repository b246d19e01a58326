// The next step as a picture in the notes. Invariant: it is of the step whose words stand above it, or there is none.
import { useEffect, useEffectEvent, useState } from 'react'
import { later } from '../loading/later.ts'
import { useApp } from '../useApp.ts'
import type { LecturePlace } from './useLecturePlace.ts'

const DRAWN = later('next-picture', async () => (await import('./nextPicture.ts')).nextPicture, {
  isSaidInPlace: true,
})

/** What the audience sees goes over into its own step first. */
const AFTER_MS = 500

export function NextPicture({ place }: { readonly place: LecturePlace }) {
  const { tour, next, number } = place
  const dataset = useApp((state) => state.whole)
  const scope = useApp((state) => state.scope)
  const of = `${tour ?? scope.view} ${number} ${scope.lang}`
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly svg: string } | null>(null)
  const draw = useEffectEvent(async () => (await DRAWN.get())(dataset, { tour, next }, scope))
  useEffect(
    function drawNext() {
      let isWanted = true
      const start = setTimeout(() => {
        draw().then(
          (svg) => {
            if (isWanted && svg !== null) setDrawn({ of, svg })
          },
          // Without it the words of the next step are there all the same.
          () => undefined,
        )
      }, AFTER_MS)
      return () => {
        isWanted = false
        clearTimeout(start)
      }
    },
    [of],
  )
  if (drawn?.of !== of) return null
  // Its words stand above it.
  return (
    <img
      className="next-picture"
      alt=""
      src={`data:image/svg+xml,${encodeURIComponent(drawn.svg)}`}
    />
  )
}
