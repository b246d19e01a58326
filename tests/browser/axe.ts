// What axe objects to on the page as it is.
import axe from 'axe-core'

/** Only what is wrong is asked for: to describe all that is right takes axe as long again. */
const OPTIONS: axe.RunOptions = { resultTypes: ['violations'], preload: false }

const CONTRAST = 'color-contrast'
/** Colours alone differ between light and dark, and words alone between languages. */
const PARTS = {
  all: {},
  colours: { runOnly: [CONTRAST] },
  words: { rules: { [CONTRAST]: { enabled: false } } },
} as const satisfies Record<string, axe.RunOptions>

/** Each complaint with the element and what to do about it; none is the law. */
export async function complaints(part: keyof typeof PARTS = 'all'): Promise<readonly string[]> {
  // What lies behind a modal dialog is there for nobody.
  const { violations } = await axe.run(document.querySelector('dialog:modal') ?? document, {
    ...OPTIONS,
    ...PARTS[part],
  })
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} (${any[0]?.message ?? ''})`,
    ),
  )
}
