// Within a frame: the way to the same, in a window of its own, where nothing around it forbids anything.
import { linkOfScope } from '../store/url.ts'
import { OutsideLink } from './details/OutsideLink.tsx'
import { isInFrame } from './framed.ts'
import { useApp, useWords } from './useApp.ts'

const WORDS = { en: 'Open in a window of its own', zh: '在单独的窗口中打开' } as const

export function OwnWindow() {
  const { lang } = useWords()
  const scope = useApp((state) => state.scope)
  if (!isInFrame()) return null
  return <OutsideLink href={linkOfScope({ ...scope, embed: false })}>{WORDS[lang]}</OutsideLink>
}
