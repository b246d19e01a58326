// The button that opens the collection, once there is something in it. The list is fetched when it is pressed and stands
// beside the page; a lecture that is made of it takes its place.
import { createElement, useState } from 'react'
import { createPortal } from 'react-dom'
import { Boundary } from '../loading/Boundary.tsx'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useWords } from '../useApp.ts'
import { LECTURE_EDITOR } from '../ownLecture/EditLecture.tsx'
import { useStarred } from './useCollection.ts'
import { STAR_WORDS } from './starWords.ts'

const DIALOG = later(
  'collection-list',
  async () => (await import('./CollectionDialog.tsx')).CollectionDialog,
)

type Open = 'collection' | 'lecture' | null

export function OpenCollection({ isFirst = false }: { readonly isFirst?: boolean }) {
  const page = useWords()
  const { items } = useStarred()
  const isRefused = useApp(({ linkFaults }) => linkFaults.some((f) => f.parameter === 'collection'))
  // A link that brought one leads to it.
  const isSent = isFirst && !isRefused && window.location.hash.startsWith('#collection=')
  const [open, setOpen] = useState<Open>(isSent ? 'collection' : null)
  const list = useLazy(DIALOG, open === 'collection')
  const editor = useLazy(LECTURE_EDITOR, open === 'lecture')
  const close = () => {
    setOpen(null)
  }
  const dialog =
    open === 'collection'
      ? list &&
        createElement(list, {
          onClose: close,
          onLecture: () => {
            setOpen('lecture')
          },
        })
      : open === 'lecture' && editor && createElement(editor, { onClose: close })
  return (
    <>
      {items.length > 0 && (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            setOpen('collection')
          }}
        >
          {STAR_WORDS[page.lang].open(items.length)}
        </button>
      )}
      {dialog &&
        createPortal(
          <Boundary className="dialog-stopped" exit={{ label: page.close, leave: close }}>
            {dialog}
          </Boundary>,
          document.body,
        )}
    </>
  )
}
