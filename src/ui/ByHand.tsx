// A link that the browser does not copy, chosen, to be copied by hand: within a frame no address bar has it.
import { useWords } from './useApp.ts'

interface ByHandProps {
  readonly link: string
  readonly onClose: () => void
}

const WORDS = {
  en: 'The browser does not allow copying here. The link, to copy by hand:',
  zh: '浏览器不允许在此复制。请手动复制此链接：',
} as const

export function ByHand({ link, onClose }: ByHandProps) {
  const { lang } = useWords()
  return (
    <label className="toast by-hand">
      <span>{WORDS[lang]}</span>
      <input
        type="text"
        readOnly
        value={link}
        autoFocus
        onFocus={({ target }) => {
          target.select()
        }}
        onBlur={onClose}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onClose()
        }}
      />
    </label>
  )
}
