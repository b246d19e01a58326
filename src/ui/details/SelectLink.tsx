// A link that picks something: it can be opened beside, copied and sent on; a plain click stays in the page.
import type { MouseEvent, ReactNode } from 'react'
import { selectedScope } from '../../store/selectedScope.ts'
import { linkOfScope } from '../../store/url.ts'
import { useApp } from '../useApp.ts'

export interface SelectLinkProps {
  readonly id: string
  readonly className?: string
  /** Where the name in sight is too short to be told by itself. */
  readonly label?: string
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

export function SelectLink({
  id,
  className = 'select-link',
  label,
  isCurrent = false,
  children,
}: SelectLinkProps) {
  const scope = useApp((app) => app.scope)
  const choose = useApp(({ selected }) => selected)
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    choose(id)
  }
  return (
    <a
      className={className}
      href={linkOfScope(selectedScope(scope, id, false))}
      aria-label={label}
      aria-current={isCurrent || undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}
