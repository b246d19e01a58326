// How a drawing is made pale. The opacity stands on each shape and not on a group around them: LibreOffice
// counts that of a group once more for every group and shape within it, so what is faded would be gone.

/** What paints, as this project writes it. The inside of a hollow line hides the line below it, pale or not. */
const PAINTED = /<(path|rect|circle|text)(?=[ >])(?! data-inside)/g

/** A drawing as pale as its state makes it; its own text where it is not pale. */
export function pale(svg: string, opacity: number): string {
  return opacity === 1 ? svg : svg.replaceAll(PAINTED, `<$1 opacity="${opacity}"`)
}
