// The sentence for what is pointed at: beside the pointer, or at the foot for the keyboard and an audience.
import type { CSSProperties } from 'react'
import type { Place } from '../../diagram/contract.ts'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'
import { useApp, useGraphView, useViewGraph, useWords } from '../useApp.ts'

const SENTENCE = later('voices', async () => (await import('./pointedWords.ts')).pointedText, {
  isSaidInPlace: true,
})

/**
 * The sentence for what the pointer or the keyboard is on; of a shared line, the arrows on it. Until the words for it
 * are there, and where they cannot be had, the names alone.
 */
export function usePointedText(pointed: string | null, place: Place | null): string {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const view = useGraphView()
  const { view: shown } = useViewGraph()
  const sentence = useLazy(SENTENCE, useHasFirstPicture())
  if (pointed === null) return ''
  const arrow = view.interactions.find(({ id }) => id === pointed)
  // What the pointer rests on may have gone with a filter.
  if (!arrow && !view.entities.has(pointed)) return ''
  if (sentence) return sentence({ dataset, shown, view, pointed, place }, words.lang)
  return (arrow ? [arrow.source, arrow.target] : [pointed])
    .map((id) => dataset.entities.get(id)?.label[words.lang] ?? id)
    .join(' → ')
}

/** Beside a place of the picture, on the side where there is room; css/diagram.css keeps it within. */
export function besidePlace({ x, y }: Place): CSSProperties {
  const [left, top] = [`${Math.round(x)}px`, `${Math.round(y)}px`]
  const beside: CSSProperties & Record<`--${string}`, string> = { '--x': left, '--y': top }
  return beside
}

export function PointedNote({
  text,
  place,
}: {
  readonly text: string
  readonly place: Place | null
}) {
  const isBeside = place !== null && text !== ''
  return (
    <p
      className="pointed"
      role="status"
      data-pointed={text || undefined}
      data-beside={isBeside || undefined}
      style={isBeside ? besidePlace(place) : undefined}
    >
      {text}
    </p>
  )
}
