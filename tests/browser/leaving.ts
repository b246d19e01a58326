// What a test put on screen and has to be taken away again. Apart from mountApp.tsx, so that setup.ts need not
// load the page: a test that replaces parts of it must come first.
let leave: (() => Promise<void>) | null = null

/** Remembers how to take the page away. */
export function whenLeft(how: () => Promise<void>): void {
  leave = how
}

/** Takes the page away, where one is there. */
export async function leavePage(): Promise<void> {
  await leave?.()
  leave = null
}

/** The next Tab starts at the top again, wherever the last click was. */
export function startFromTheTop(): void {
  const first = document.createElement('button')
  document.body.prepend(first)
  first.focus()
  first.remove()
}
