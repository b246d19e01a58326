// The keys that hold everywhere on the page, in one table for the listener and for those who read of them.
import type { Words } from '../../domain/review/vocabulary.ts'
import { plainKey } from '../plainKey.ts'

export type PageAction = 'keys' | 'undo' | 'redo' | 'back'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key asks for; null where it asks for nothing. */
export function pageActionOf(event: Pressed): PageAction | null {
  if (event.altKey) return null
  const key = plainKey(event.key)
  if (event.ctrlKey !== event.metaKey) {
    const letter = key.toLowerCase()
    if (letter === 'z') return event.shiftKey ? 'redo' : 'undo'
    return letter === 'y' && !event.shiftKey ? 'redo' : null
  }
  if (event.ctrlKey) return null
  if (key === '?') return 'keys'
  return key === 'Escape' ? 'back' : null
}

interface KeyRow {
  readonly shown: string
  readonly about: Words
}

/** All keys of the page but for those of a lecture, which has a list of its own. */
export const KEY_ROWS: readonly KeyRow[] = [
  { shown: '?', about: { en: 'This list', zh: '本列表' } },
  { shown: '/   Ctrl K', about: { en: 'To the search', zh: '转到搜索' } },
  {
    shown: 'Esc',
    about: {
      en: 'One step back: closes what is open, lets go of what is selected',
      zh: '退一步：关闭已打开的，取消所选的',
    },
  },
  { shown: 'Ctrl Z', about: { en: 'Undo the last change', zh: '撤销上一步' } },
  { shown: 'Ctrl Y', about: { en: 'Redo it', zh: '重做' } },
  { shown: 'Tab', about: { en: 'To the next control', zh: '转到下一个控件' } },
  {
    shown: '← → ↑ ↓',
    about: {
      en: 'In the diagram from box to box; on a tour to the next or the last step',
      zh: '在通路图中逐个移动；在导览中前进或后退一步',
    },
  },
  {
    shown: 'Page Up   Page Down',
    about: { en: 'Along the arrows of a box', zh: '逐条查看一个条目的箭头' },
  },
  { shown: 'Enter', about: { en: 'Selects, and opens its details', zh: '选中并打开详情' } },
  { shown: '+   −   0', about: { en: 'Zoom; the whole picture', zh: '缩放；显示全图' } },
]
