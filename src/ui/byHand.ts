// A link that the browser does not copy, chosen, to be copied by hand: within a frame no address bar has it. It is put
// beside its button without React, since it is one field for a moment and the program must not wait for it.
const WORDS = {
  en: 'The browser does not allow copying here. The link, to copy by hand:',
  zh: '浏览器不允许在此复制。请手动复制此链接：',
} as const

/** Shows the link beside a button until the focus leaves it; Escape gives the focus back. */
export function showByHand(button: HTMLElement, link: string): void {
  const label = document.createElement('label')
  label.className = 'toast by-hand'
  const input = document.createElement('input')
  input.readOnly = true
  input.value = link
  label.append(document.documentElement.lang === 'en' ? WORDS.en : WORDS.zh, input)
  input.addEventListener('blur', () => {
    label.remove()
  })
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    button.focus()
  })
  button.after(label)
  input.focus()
  input.select()
}
