// The shape of a lecture's file as JSON Schema, for whoever writes one by hand or by a program.
import * as z from 'zod/mini'
import { lectureFile } from './schema.ts'

/** JSON Schema (draft 2020-12), made from the very schema that lets lectures in. */
export function lectureSchema(): object {
  return z.toJSONSchema(lectureFile, { target: 'draft-2020-12', io: 'input' })
}
