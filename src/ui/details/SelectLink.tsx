// A link that picks something: it can be opened beside, copied and sent on; a plain click stays in the page.
import type { ComponentProps, MouseEvent } from 'react'
import { selectedScope } from '../../store/selectedScope.ts'
import { linkOfScope } from '../../store/url.ts'
import { useApp } from '../useApp.ts'
import '../css/selectLinks.css'

export interface SelectLinkProps extends Omit<ComponentProps<'a'>, 'id' | 'href' | 'onClick'> {
  readonly id: string
  /** Where the name in sight is too short to be told by itself. */
  readonly label?: string | undefined
  readonly isCurrent?: boolean
  /** What a plain click does besides picking, or in its stead where {@link choose} is given. */
  readonly onChosen?: (event: MouseEvent) => void
  readonly choose?: (id: string) => void
}

/** Whether a click asks the browser to open a link elsewhere. */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey
}

export function SelectLink(props: SelectLinkProps) {
  const { id, label, isCurrent = false, onChosen, choose, children, ...rest } = props
  const scope = useApp((app) => app.scope)
  const select = useApp(({ selected }) => selected)
  return (
    <a
      className="select-link"
      {...rest}
      href={linkOfScope(selectedScope(scope, id, false))}
      aria-label={label}
      aria-current={isCurrent || undefined}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        ;(choose ?? select)(id)
        onChosen?.(event)
      }}
    >
      {children}
    </a>
  )
}
