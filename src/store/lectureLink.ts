// A lecture in a link: its file, made small, in the part that browsers keep to themselves (after "#"). Law: what is
// packed is unpacked as the same; anything else is refused with a reason.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { lectureText, readLecture } from '../domain/lecture/readLecture.ts'
import type { LectureReading } from '../domain/lecture/readLecture.ts'
import type { Lecture } from '../domain/lecture/schema.ts'

const MARK = '#lecture='
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

/** The lecture as the last part of a link. */
export function packLecture(lecture: Lecture): string {
  // Without line breaks.
  const text = JSON.stringify(JSON.parse(lectureText(lecture)))
  return MARK + toBase64Url(deflateSync(strToU8(text), { level: 9 }))
}

/** The link to a page that opens a lecture; null where it is too long to be sent on. */
export function lectureLink(base: string, lang: string, lecture: Lecture): string | null {
  const link = `${base}?lang=${lang}${packLecture(lecture)}`
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

/** The lecture in the last part of a link, or what is wrong with it; null where there is none in it. */
export function unpackLecture(hash: string): LectureReading | null {
  if (!hash.startsWith(MARK)) return null
  const packed = hash.slice(MARK.length)
  const refused: LectureReading = { faults: [{ kind: 'cutOff', path: '' }] }
  if (packed.length > LONGEST_PACKED) return { faults: [{ kind: 'tooLarge', path: '' }] }
  try {
    // What programs append to an address is not of the lecture.
    const text = inflated(fromBase64Url(/^[\w-]*/.exec(packed)?.[0] ?? ''))
    if (text === null) return refused
    const reading = readLecture(text)
    return reading.faults?.some(({ kind }) => kind === 'notJson') ? refused : reading
  } catch {
    return refused
  }
}
