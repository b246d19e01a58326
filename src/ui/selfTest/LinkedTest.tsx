// The self-test that a link asks for, on a tour or a view: it stands beside the page, and closing it ends it in the link.
import { createPortal } from 'react-dom'
import { Boundary } from '../loading/Boundary.tsx'
import { useApp, useWords } from '../useApp.ts'
import { SelfTestDialog } from './SelfTestDialog.tsx'

export function LinkedTest() {
  const page = useWords()
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  const close = () => {
    open({ ...scope, test: null }, [])
  }
  if (scope.test === null) return null
  return createPortal(
    <Boundary className="dialog-stopped" exit={{ label: page.close, leave: close }}>
      <SelfTestDialog topic={scope.test} onClose={close} />
    </Boundary>,
    document.body,
  )
}
