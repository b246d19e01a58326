// The way to something that stands further down, maybe folded away.

/** Unfolds all that an element stands in and puts the focus on it. */
export function openTo(place: HTMLElement): void {
  let fold = place.closest('details')
  while (fold) {
    fold.open = true
    fold = fold.parentElement?.closest('details') ?? null
  }
  place.focus()
  place.scrollIntoView({ block: 'nearest' })
}
