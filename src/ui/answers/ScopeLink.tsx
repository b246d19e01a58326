// A link to another state of the page, which can be opened, copied and sent on like any other.
import type { ComponentProps } from 'react'
import type { Scope } from '../../domain/scope/scope.ts'
import { linkOfScope } from '../../store/url.ts'
import { opensElsewhere } from '../details/SelectLink.tsx'
import { useApp } from '../useApp.ts'

export interface ScopeLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly scope: Scope
}

export function ScopeLink({ scope, children, ...rest }: ScopeLinkProps) {
  const open = useApp(({ linkOpened }) => linkOpened)
  return (
    <a
      {...rest}
      href={linkOfScope(scope)}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        open(scope, [])
      }}
    >
      {children}
    </a>
  )
}
