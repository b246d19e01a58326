// A picture as one group of native shapes, in its place on a slide.
import { escapeXml } from '../../notation/xml.ts'
import type { Sheet } from '../paper.ts'
import type { Shape } from './shape.ts'
import { groupXml, shapesXml } from './shapesXml.ts'
import { sitesOf } from './sites.ts'
import { shapesOfSvg } from './svgShapes.ts'

/** A place on a slide, in inches. */
interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
}

interface Drawn {
  readonly sheet: Sheet
  /** What is to be seen, for those who do not see it. */
  readonly alt: string
  readonly name: string
  readonly place: Place
  /** The type of its texts. */
  readonly face: string
  /** Attributes that say their language. */
  readonly lang: Readonly<Record<string, string>>
  /** The first number that its shapes may have. */
  readonly firstId: number
}

const EMU_PER_INCH = 914_400

/** The names of boxes, as they are written on them. */
function namesIn(shapes: readonly Shape[]): ReadonlyMap<string, string> {
  const named = (shape: Shape): readonly (readonly [string, string])[] => {
    if (shape.kind !== 'group') return []
    const text = shape.children.find((child) => child.kind === 'text')
    const own = shape.role === 'box' && text ? [[shape.id, text.lines.join(' ')] as const] : []
    return [...own, ...shape.children.flatMap(named)]
  }
  return new Map(shapes.flatMap(named))
}

/** The picture as DrawingML: a group whose boxes, lines and texts can be edited in an office program. */
export function drawingXml({ sheet, alt, name, place, face, lang, firstId }: Drawn): string {
  const shapes = shapesOfSvg(sheet.svg)
  const names = namesIn(shapes)
  const one = (id = ''): string => names.get(id) ?? escapeXml(id)
  let id = firstId - 1
  const nextId = () => (id += 1)
  const writing = {
    ...{ face, nextId },
    lang: Object.entries(lang)
      .map(([key, value]) => ` ${key}="${value}"`)
      .join(''),
    unit: (place.w / sheet.width) * EMU_PER_INCH,
    left: place.x * EMU_PER_INCH,
    top: place.y * EMU_PER_INCH,
    nameOf: (of: string) => of.split('--').map(one).join(' → '),
    sites: sitesOf(shapes, nextId),
  }
  const said = { name: escapeXml(name), about: escapeXml(alt) }
  return groupXml(shapes, said, writing, () => shapesXml(shapes, '', writing))
}
