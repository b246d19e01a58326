// Where one has been on this page, as the browser's history has it and does not tell: so that undo and redo can say
// whether there is anything to go to. They are the browser's own Back and Forward, one history and not two.

export interface Trail {
  readonly links: readonly string[]
  /** Which of them is shown. */
  readonly at: number
}

export const trailFrom = (link: string): Trail => ({ links: [link], at: 0 })

/** The reader has changed something: what lay ahead is gone. */
export function wentTo(trail: Trail, link: string): Trail {
  if (trail.links[trail.at] === link) return trail
  return { links: [...trail.links.slice(0, trail.at + 1), link], at: trail.at + 1 }
}

/** The browser went back or forward: to the nearest place with this link, before rather than after. */
export function walkedTo(trail: Trail, link: string): Trail {
  const { links, at } = trail
  const ways = links.map((_, i) => i).filter((i) => i !== at && links[i] === link)
  const away = (i: number) => (i < at ? at - i : i - at + 0.5)
  const nearest = [...ways].sort((a, b) => away(a) - away(b))[0]
  if (nearest !== undefined) return { links, at: nearest }
  return links[at] === link ? trail : trailFrom(link)
}

export const hasAhead = ({ links, at }: Trail): boolean => at < links.length - 1
