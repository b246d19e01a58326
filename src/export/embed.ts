// The code that puts what is shown into a page of somebody else.
import type { Scope } from '../domain/scope/scope.ts'
import { escapeXml } from '../notation/xml.ts'
import { withRelease } from '../store/dataVersion.ts'
import { linkOfScope } from '../store/url.ts'

/** How large a frame is, in pixels: what fits a column of text, a page, a slide. */
export const FRAME_SIZES = [
  { width: 600, height: 400 },
  { width: 800, height: 500 },
  { width: 960, height: 600 },
] as const
type FrameSize = (typeof FRAME_SIZES)[number]

export interface Embedding {
  /** The address of the explorer. */
  readonly base: string
  /** What is drawn, as the figure has it. */
  readonly scope: Scope
  /** What the frame is called for those who hear the page. */
  readonly title: string
  /** The data it is made with: of arrows that change later the frame says so. */
  readonly release: string
  readonly size: FrameSize
}

/**
 * An `<iframe>` of what is drawn. Nothing of address or title can break out of it. What asks for an answer or
 * stands on top of the page has no room there and is left out.
 */
export function embedCode({ base, scope, title, release, size }: Embedding): string {
  const { width, height } = size
  const shown = {
    ...scope,
    embed: true,
    lecture: false,
    tour: null,
    step: 1,
    test: null,
    ask: null,
  }
  const address = escapeXml(withRelease(base + linkOfScope(shown), release))
  return `<iframe src="${address}" title="${escapeXml(title)}" width="${width}" height="${height}" style="max-width: 100%; border: 1px solid #999" loading="lazy"></iframe>`
}
