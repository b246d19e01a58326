// A lecture in a link. Law: what is packed is unpacked as the same; anything else is refused with a reason.
import { lectureText, readLecture } from '../domain/lecture/readLecture.ts'
import type { LectureReading } from '../domain/lecture/readLecture.ts'
import type { Lecture } from '../domain/lecture/schema.ts'
import { linkOfPacked, packText, unpackText } from './packedLink.ts'

const MARK = '#lecture='

/** The lecture as the last part of a link. */
export function packLecture(lecture: Lecture): string {
  return packText(MARK, lectureText(lecture))
}

/** The link to a page that opens a lecture; null where it is too long to be sent on. */
export function lectureLink(base: string, lang: string, lecture: Lecture): string | null {
  return linkOfPacked(base, lang, packLecture(lecture))
}

/** The lecture in the last part of a link, or what is wrong with it; null where there is none in it. */
export function unpackLecture(hash: string): LectureReading | null {
  const unpacked = unpackText(MARK, hash)
  if (!unpacked) return null
  if (unpacked.text === undefined) return { faults: [{ kind: unpacked.fault, path: '' }] }
  const reading = readLecture(unpacked.text)
  const isNoJson = reading.faults?.some(({ kind }) => kind === 'notJson') ?? false
  return isNoJson ? { faults: [{ kind: 'cutOff', path: '' }] } : reading
}
