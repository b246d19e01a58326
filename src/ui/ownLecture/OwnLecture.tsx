// Among the tools, once a lecture was begun in this browser: one press adds what is shown. Before that there is nothing.
import { createElement } from 'react'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useCurrentLecture } from './begun.ts'

const TOOLS = later(
  'own-lecture',
  async () => (await import('./OwnLectureTools.tsx')).OwnLectureTools,
)

export function OwnLecture() {
  const isBegun = useCurrentLecture() !== null
  const tools = useLazy(TOOLS, isBegun)
  return tools && createElement(tools)
}
