// A link to another state of the page, which can be opened, copied and sent on like any other.
import type { MouseEvent, ReactNode } from 'react'
import type { Scope } from '../../domain/scope/scope.ts'
import { linkOfScope } from '../../store/url.ts'
import { useApp } from '../useApp.ts'

export interface ScopeLinkProps {
  readonly scope: Scope
  readonly className?: string
  readonly children: ReactNode
}

export function ScopeLink({ scope, className, children }: ScopeLinkProps) {
  const open = useApp(({ linkOpened }) => linkOpened)
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    open(scope, [])
  }
  return (
    <a className={className} href={linkOfScope(scope)} onClick={follow}>
      {children}
    </a>
  )
}
