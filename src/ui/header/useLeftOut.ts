// What a question names and its answer leaves out is said beside the answer too, until something else is opened.
import { useState } from 'react'
import type { Scope } from '../../domain/scope/scope.ts'
import { useApp, usePage } from '../useApp.ts'

interface LeftOut {
  readonly sentences: readonly string[]
  /** What is only heard: it can be seen. */
  readonly heard: string
  /** The scope of the answer. */
  readonly scope: Scope
}

export function useLeftOut() {
  const { store } = usePage()
  const scope = useApp((state) => state.scope)
  const [left, setLeft] = useState<LeftOut | null>(null)
  return {
    leftOut: left?.scope === scope ? left.sentences : [],
    heard: left?.scope === scope ? left.heard : '',
    /** To be called when the answer is open. */
    keep: (sentences: readonly string[], heard: string) => {
      setLeft({ sentences, heard, scope: store.getState().scope })
    },
    drop: () => {
      setLeft(null)
    },
  }
}
