// The sentence for what is pointed at: beside the pointer, or at the foot for the keyboard and an audience.
import type { CSSProperties } from 'react'
import type { Place } from '../../diagram/contract.ts'
import { describeEntity, describeInteraction } from '../../domain/words/describe.ts'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'
import { useApp, useGraphView, useViewGraph, useWords } from '../useApp.ts'

// Nobody points at anything before there is a picture. Without it the note says what is drawn, and no numbers.
const VOICES = later('voices', async () => (await import('./pointedWords.ts')).POINTED, {
  isSaidInPlace: true,
})

/** The sentence for what the pointer or the keyboard is on; of a shared line, the arrows on it. */
export function usePointedText(pointed: string | null, place: Place | null): string {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const view = useGraphView()
  const { view: shown } = useViewGraph()
  const more = useLazy(VOICES, useHasFirstPicture())
  if (pointed === null) return ''
  const arrow = (id: string) => view.interactions.find((interaction) => interaction.id === id)
  const sharing = (place?.sharing ?? []).flatMap((id) => arrow(id) ?? [])
  if (sharing.length > 1) {
    return words.sharedLine(sharing.map((one) => describeInteraction(dataset, one, words.lang)))
  }
  const interaction = arrow(pointed)
  // What the pointer rests on may have gone with a filter.
  if (!interaction && !view.entities.has(pointed)) return ''
  if (!interaction) {
    const name = describeEntity(dataset, pointed, view, words.lang)
    // A pointer rests on what is seen; the keyboard is told.
    if (place !== null || !more) return name
    return `${name} · ${more.announceEntity(dataset, shown, view, pointed, words.lang)}`
  }
  const sentence = describeInteraction(dataset, interaction, words.lang)
  return more
    ? `${sentence} · ${more.describeArrowVoices(dataset, interaction, words.lang)}`
    : sentence
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
