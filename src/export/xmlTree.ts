// XML as a tree of plain values, read from what a machine wrote and written again. Texts and values of
// attributes stay as they were written, escaped: nothing is decoded, so nothing can be lost on the way.

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** An element, or a text as it is written. */
export type XmlNode = XmlElement | string

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}

const TAG_OR_TEXT = /<((?:[^<>"]|"[^"]*")*)>|([^<]+)/g
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g
/** What a run says. */
const TEXT = 'a:t'
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The elements directly inside one, without the texts between them. */
export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter(isElement)

/** Blanks between elements mean nothing; in a text they are text. */
function closed({ name, attributes, children }: Open): XmlElement {
  const elements = children.filter(isElement)
  const isBlank = children.every((child) => typeof child === 'string' && child.trim() === '')
  const isText = elements.length === 0 && (name === TEXT || !isBlank)
  return { name, attributes, children: isText ? children : elements }
}

function opened(tag: string): Open {
  const attributes = [...tag.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? ''
  return { name, attributes: Object.fromEntries(attributes), children: [] }
}

/** The root element of a part. Without comments and without text beside elements: such parts it is for. */
export function parseXml(source: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [] }
  const open = [top]
  const close = (): void => {
    const done = open.pop()
    if (done) open.at(-1)?.children.push(closed(done))
  }
  for (const [, tag, text = ''] of source.matchAll(TAG_OR_TEXT)) {
    if (tag === undefined) open.at(-1)?.children.push(text)
    else if (tag.startsWith('/')) close()
    else if (!tag.startsWith('?')) {
      open.push(opened(tag))
      if (tag.endsWith('/')) close()
    }
  }
  const [root, another] = elementsOf(closed(top))
  if (open.length !== 1 || !root || another) throw new Error('not one XML element')
  return root
}

function writeNode(node: XmlNode): string {
  if (!isElement(node)) return node
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`)
  const start = `<${node.name}${attributes.join('')}`
  if (node.children.length === 0) return `${start}/>`
  return `${start}>${node.children.map(writeNode).join('')}</${node.name}>`
}

/** A part as it stands in a file. */
export const writeXml = (root: XmlElement): string => PROLOG + writeNode(root)

/** An element with each of those below it replaced by what `change` makes of it, from the inside out. */
export function mapElements(
  element: XmlElement,
  change: (element: XmlElement) => readonly XmlElement[],
): XmlElement {
  const children = element.children.flatMap((child): readonly XmlNode[] =>
    isElement(child) ? change(mapElements(child, change)) : [child],
  )
  return { ...element, children }
}
