// A field in which a thing is searched for takes a box that is pressed in the picture too, for as long as one is at it.
import { useEffect, useState } from 'react'
import type { FocusEvent, RefObject } from 'react'
import { asking } from '../picking.ts'

/** The picture and what moves it. */
const isOfPicture = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.canvas, .diagram-tools') !== null

/** What the field listens with. To press the picture takes the focus from it, and is no leaving. */
export function usePressedBox(field: RefObject<HTMLElement | null>, take: (id: string) => void) {
  const [isAsking, setAsking] = useState(false)
  useEffect(
    function askForBox() {
      if (!isAsking) return undefined
      asking.take = (id) => {
        setAsking(false)
        take(id)
      }
      const leave = ({ target }: PointerEvent) => {
        const isInside = target instanceof Node && field.current?.contains(target)
        if (!isInside && !isOfPicture(target)) setAsking(false)
      }
      document.addEventListener('pointerdown', leave, true)
      return () => {
        asking.take = null
        document.removeEventListener('pointerdown', leave, true)
      }
    },
    [field, isAsking, take],
  )
  return {
    onFocus: () => {
      setAsking(true)
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null && !isOfPicture(relatedTarget)) setAsking(false)
    },
  }
}
