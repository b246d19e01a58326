// How to read the picture: closed at first, and fetched once the first diagram stands.
import { createElement, useState } from 'react'
import { useWords } from '../useApp.ts'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'

const BODY = later('legend', async () => (await import('./LegendBody.tsx')).LegendBody)

export function Legend() {
  const words = useWords()
  const hasFirstPicture = useHasFirstPicture()
  const [isOpen, setOpen] = useState(false)
  const Body = useLazy(BODY, hasFirstPicture || isOpen)
  return (
    <details
      className="legend"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
      onKeyDown={(event) => {
        const { key, currentTarget } = event
        if (key !== 'Escape' || !currentTarget.open) return
        event.preventDefault()
        currentTarget.open = false
        currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>{words.howToRead}</summary>
      {Body && createElement(Body)}
    </details>
  )
}
