// Two fields and a button that swaps them: from what to what. Asked as soon as both are filled.
import { useState } from 'react'
import type { PathQuestion } from '../../domain/graph/pathAnswer.ts'
import { useWords } from '../useApp.ts'
import { EntityField } from './EntityField.tsx'
import { useAskPath } from './usePaths.ts'
import { PATH_WORDS } from './words.ts'
import '../css/paths.css'

export interface PathFormProps {
  readonly ends: PathQuestion | null
}

export function PathForm({ ends }: PathFormProps) {
  const words = PATH_WORDS[useWords().lang]
  const ask = useAskPath()
  const [source, setSource] = useState(ends?.source ?? null)
  const [target, setTarget] = useState(ends?.target ?? null)
  const change = (from: string | null, to: string | null) => {
    setSource(from)
    setTarget(to)
    if (from !== null && to !== null && from !== to) ask({ source: from, target: to })
  }
  return (
    <div className="path-form" role="group" aria-label={words.form}>
      <EntityField
        label={words.from}
        value={source}
        onTaken={(id) => {
          change(id, id === target ? null : target)
        }}
      />
      <EntityField
        label={words.to}
        value={target}
        onTaken={(id) => {
          change(id === source ? null : source, id)
        }}
      />
      <button
        type="button"
        className="plain swap"
        aria-label={words.swap}
        title={words.swap}
        onClick={() => {
          change(target, source)
        }}
      >
        ⇅
      </button>
    </div>
  )
}
