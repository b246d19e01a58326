// By its id a lecture of one's own is known from a shipped tour.

/** Whether a tour's id is that of a lecture of one's own. */
export function isOwn(tour: string): boolean {
  return tour.startsWith('own-')
}
