// What a reader has made, in a link: its file, made small, in the part that browsers keep to themselves (after "#"). Law:
// what is packed is unpacked as the same; anything else is refused with a reason.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'

/** Longer addresses are cut off by mail and chat programs. */
const LONGEST_LINK = 8000
/** What is unpacked at all: a few bytes can unpack to millions. */
const LONGEST_PACKED = 200_000
const LONGEST_TEXT = 2_000_000

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** A text of JSON as the last part of a link, after `mark`. */
export function packText(mark: string, json: string): string {
  // Without line breaks.
  const text = JSON.stringify(JSON.parse(json))
  return mark + toBase64Url(deflateSync(strToU8(text), { level: 9 }))
}

/** The link to a page that opens what is packed; null where it is too long to be sent on. */
export function linkOfPacked(base: string, lang: string, packed: string): string | null {
  const link = `${base}?lang=${lang}${packed}`
  return link.length <= LONGEST_LINK ? link : null
}

/** The bytes of a packed text in pieces, so that nothing large is ever made of little. */
function inflated(packed: Uint8Array): string | null {
  const parts: Uint8Array[] = []
  const state = { size: 0, isWhole: false }
  const stream = new Inflate((part, isLast) => {
    state.size += part.length
    if (state.size > LONGEST_TEXT) throw new RangeError('too large')
    parts.push(part)
    state.isWhole = isLast
  })
  for (let at = 0; at < packed.length; at += 1024) {
    stream.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length)
  }
  if (!state.isWhole) return null
  const whole = new Uint8Array(state.size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return strFromU8(whole)
}

/** The text in the last part of a link, or why there is none; null where nothing is packed in it after `mark`. */
export function unpackText(
  mark: string,
  hash: string,
):
  | { readonly text: string }
  | { readonly text?: undefined; readonly fault: 'cutOff' | 'tooLarge' }
  | null {
  if (!hash.startsWith(mark)) return null
  const packed = hash.slice(mark.length)
  if (packed.length > LONGEST_PACKED) return { fault: 'tooLarge' }
  try {
    // What programs append to an address is not of it.
    const text = inflated(fromBase64Url(/^[\w-]*/.exec(packed)?.[0] ?? ''))
    return text === null ? { fault: 'cutOff' } : { text }
  } catch {
    return { fault: 'cutOff' }
  }
}
