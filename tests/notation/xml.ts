// A small strict reader of XML, so that a test can ask a figure what it shows. It throws where a
// browser would refuse the file: an open element, a stray < or &, an attribute without quotes.
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly inside. */
  readonly text: string
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescape(text: string): string {
  if (/[<]|&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`not escaped: ${text}`)
  return text.replaceAll(/&(\w+);/g, (_whole, name: string) => ENTITIES[name] ?? '')
}

const ATTRIBUTE = /\s+([\w:-]+)="([^"<]*)"/y

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  ATTRIBUTE.lastIndex = 0
  let at = 0
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [, name = '', value = ''] = match
    if (name in found) throw new Error(`attribute ${name} twice`)
    found[name] = unescape(value)
    at = ATTRIBUTE.lastIndex
  }
  if (text.slice(at).trim()) throw new Error(`not attributes: ${text.slice(at)}`)
  return found
}

interface Open {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

/** Takes one tag, as it stands between < and >, into the elements that are open. */
function takeTag(tag: string, open: Open[]): void {
  if (tag.startsWith('/')) {
    const closed = open.pop()
    if (closed?.name !== tag.slice(1)) throw new Error(`<${closed?.name ?? ''}> closed by <${tag}>`)
    return
  }
  const isEmpty = tag.endsWith('/')
  const [, name, rest = ''] = /^([\w:-]+)([^]*)$/.exec(isEmpty ? tag.slice(0, -1) : tag) ?? []
  if (name === undefined) throw new Error(`not a tag: <${tag}>`)
  const element: Open = { name, attributes: attributesOf(rest), children: [], text: '' }
  open.at(-1)?.children.push(element)
  if (!isEmpty) open.push(element)
}

/** The one element that `source` is. */
export function readXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  for (const [, tag, text = ''] of source.matchAll(/<((?:[^<>"]|"[^"]*")*)>|([^<]+|<)/g)) {
    if (tag !== undefined) takeTag(tag, open)
    else open.at(-1)!.text += unescape(text)
  }
  const [only, another] = root.children
  if (open.length !== 1 || !only || another || root.text.trim()) throw new Error('not one element')
  return only
}

/** An element and all below it, in order. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)]
}
