// The handle of the sheet that the details are on a phone: pulled, pressed or moved by the arrow keys it stands at
// one of three heights. The height is the page's, so that whatever is shown next has it too.
import { useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useWords } from '../useApp.ts'
import { nearestHeight, nextHeight, SHEET_HEIGHTS } from './sheetHeights.ts'
import type { SheetHeight } from './sheetHeights.ts'
import { SHEET_WORDS } from './sheetWords.ts'
import '../css/sheet.css'

/** Read by the frame of the page. */
const HEIGHT = '--sheet-h'

function put(height: string): void {
  document.documentElement.style.setProperty(HEIGHT, height)
}

/** What was last chosen, as long as the page stands. */
let chosen: SheetHeight = 'half'

/** Follows a finger, and says where it has let go; a press without a way is none. */
function pull(event: PointerEvent<HTMLElement>, onEnd: (height: SheetHeight) => void): void {
  const handle = event.currentTarget
  const start = event.clientY
  let isPulled = false
  const move = ({ clientY }: globalThis.PointerEvent) => {
    isPulled ||= Math.abs(clientY - start) > 4
    if (isPulled) put(`${Math.max(0, window.innerHeight - clientY)}px`)
  }
  const end = ({ clientY }: globalThis.PointerEvent) => {
    handle.removeEventListener('pointermove', move)
    if (isPulled) onEnd(nearestHeight(window.innerHeight - clientY, window.innerHeight))
  }
  handle.setPointerCapture(event.pointerId)
  handle.addEventListener('pointermove', move)
  handle.addEventListener('lostpointercapture', end, { once: true })
}

export function SheetHandle() {
  const words = SHEET_WORDS[useWords().lang]
  const [height, setHeight] = useState(chosen)
  const choose = (next: SheetHeight) => {
    chosen = next
    put(SHEET_HEIGHTS[next].css)
    setHeight(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    choose(nextHeight(height, event.key === 'ArrowUp' ? 1 : -1))
  }
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={words.handle(words.heights[height])}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        pull(event, choose)
      }}
      onClick={() => {
        // At the top it goes on from below.
        choose(height === 'full' ? 'low' : nextHeight(height, 1))
      }}
    />
  )
}
