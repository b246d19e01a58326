// What axe objects to on the page as it is.
import axe from 'axe-core'

/** Only what is wrong is asked for: to describe all that is right takes axe as long again. */
const OPTIONS: axe.RunOptions = { resultTypes: ['violations'], preload: false }

/** Each complaint with the element and what to do about it; none is the law. */
export async function complaints(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, OPTIONS)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} (${any[0]?.message ?? ''})`,
    ),
  )
}
