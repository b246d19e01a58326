// What is asked along the arrows, by what it is; else what follows from what is pushed.
import { parsePath } from '../../domain/scope/path.ts'
import { SheetHandle } from '../details/SheetHandle.tsx'
import { useApp } from '../useApp.ts'
import { WhatIfPanel } from '../whatIf/WhatIfPanel.tsx'
import { LoopPanel } from './LoopPanel.tsx'
import { PathPanel } from './PathPanel.tsx'

export function Asked() {
  return (
    <>
      <SheetHandle />
      <Answer />
    </>
  )
}

function Answer() {
  const dataset = useApp((state) => state.dataset)
  const path = useApp(({ scope }) => scope.path)
  const asked = path === null ? null : parsePath(dataset, path)
  if (!asked) return <WhatIfPanel />
  if (asked.type === 'loops') return <LoopPanel />
  return <PathPanel source={asked.source} target={asked.target} />
}
