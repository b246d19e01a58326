// How wide a text is and where it breaks, without a screen: the layout command, the canvas and the
// figures must agree on every machine, so widths are those of Arial's metrics, rounded up.
const EM_WIDTHS: readonly [RegExp, number][] = [
  [/[\u2e80-\u9fff\uff00-\uffef]/u, 1],
  [/[ijlI.,:;'|!]/, 0.28],
  [/[ftr()[\]/\- ]/, 0.34],
  [/[mwMW%@]/, 0.86],
  [/[A-Z&]/, 0.7],
  [/[0-9abdeghnopqu]/, 0.56],
]

const known = new Map<string, number>()

/** The width of a character in ems. */
function emsOf(character: string): number {
  const before = known.get(character)
  if (before !== undefined) return before
  const ems = EM_WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 0.54
  known.set(character, ems)
  return ems
}

/** The width of a text in pixels at a font size. */
export function textWidth(text: string, fontSize: number): number {
  return emsAfter(0, text) * fontSize
}

/** Ems of a line once a text is set behind what stands there. */
function emsAfter(before: number, text: string): number {
  let ems = before
  for (const character of text) ems += emsOf(character)
  return ems
}

const HAN = /[\u2e80-\u9fff\uff00-\uffef]/u
/** Marks that may not begin a line. */
const CLOSING = /^[)）」』，。、；：”’/]/u

/** The pieces a text may be broken into: words with their space, and single Han characters. */
function pieces(text: string): string[] {
  const found: string[] = []
  for (const part of text.match(
    /[\u2e80-\u9fff\uff00-\uffef]\s*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*/gu,
  ) ?? []) {
    const last = found.at(-1)
    const glue = last !== undefined && (CLOSING.test(part) || /[（「『“]\s*$/u.test(last))
    if (glue) found[found.length - 1] = last + part
    else found.push(part)
  }
  return found
}

/**
 * The text in lines no wider than `maxWidth` where its words allow, evenly filled: of all breaks
 * with the fewest lines the one whose widest line is narrowest.
 */
export function wrapText(text: string, fontSize: number, maxWidth: number): readonly string[] {
  const parts = pieces(text).map((part) => ({ part, bare: part.trimEnd() }))
  const fill = (limit: number): string[] => {
    const lines: string[] = []
    let line = ''
    let ems = 0
    for (const { part, bare } of parts) {
      const isFull = line !== '' && emsAfter(ems, bare) * fontSize > limit
      if (isFull) lines.push(line.trimEnd())
      ems = emsAfter(isFull ? 0 : ems, part)
      line = isFull ? part : line + part
    }
    return [...lines, line.trimEnd()]
  }
  let best = fill(maxWidth)
  const step = HAN.test(text) ? fontSize : fontSize / 2
  for (let limit = maxWidth - step; limit > maxWidth / 3; limit -= step) {
    const lines = fill(limit)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}

/**
 * The lines of a name that stands upright: Chinese stands letter below letter, and null is for a name
 * of letters, which has to lie on its side.
 */
export function uprightLines(label: string): readonly string[] | null {
  return /^\p{Script=Han}+$/u.test(label) ? Array.from(label) : null
}
