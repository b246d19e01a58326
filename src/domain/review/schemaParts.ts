// The small shapes that the schemas of all files are made of.
import * as z from 'zod/mini'

export const text = z.string().check(z.trim(), z.minLength(1))
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slug (a-z, 0-9, hyphen)'))
export const vocabularyId = z.string().check(z.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/))
export const curie = z.string().check(z.regex(/^[A-Za-z][\w.]*:\S+$/, 'not a CURIE (prefix:id)'))
export const words = z.readonly(z.strictObject({ en: text, zh: text }))
export const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))
export const filled = <T extends z.ZodMiniType>(item: T) =>
  z.readonly(z.array(item).check(z.minLength(1, 'leave the field out instead of an empty list')))
export const point = z.readonly(z.tuple([z.number(), z.number()]))
/** Of which number the last is, the dataset says ({@link datasetFile}). */
export const citationNumber = z.int().check(z.gte(1))
