// What is asked along the arrows, by what it is.
import { parsePath } from '../../domain/scope/path.ts'
import { useApp } from '../useApp.ts'
import { PathPanel } from './PathPanel.tsx'

export function Asked() {
  const dataset = useApp((state) => state.dataset)
  const path = useApp(({ scope }) => scope.path)
  const asked = path === null ? null : parsePath(dataset, path)
  return asked && <PathPanel source={asked.source} target={asked.target} />
}
