// Vite plugin: puts the palette, the page's stylesheet and the picture of the default view into
// index.html, so that it is on screen before anything else has arrived, and has the browser fetch the
// canvas's chunk beside React's. Invariant: what the first picture needs is in the HTML itself.
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite'
import { DEFAULT_SCOPE } from '../domain/scope/scope.ts'
import { cssVariables } from '../notation/cssPalette.ts'
import { PALETTES } from '../notation/palettes.ts'
import { openingCss, openingsCss } from '../notation/initialZoom.ts'
import { messageSpot } from '../notation/messageSpot.ts'
import { pictureOf, readDataset } from './firstPicture.ts'

function themeCss(): string {
  return (
    `:root{${cssVariables(PALETTES.light)};color-scheme:light}` +
    // Paper is white.
    `@media screen{:root[data-theme=dark]{${cssVariables(PALETTES.dark)};color-scheme:dark}}` +
    `:root[data-theme=projector]{${cssVariables(PALETTES.projector)}}`
  )
}

/** The picture of the default view, and how large it opens. */
function firstPicture(): string {
  const { svg, scene } = pictureOf(readDataset(), DEFAULT_SCOPE.view, DEFAULT_SCOPE.lang)
  const own = openingCss(scene, messageSpot(scene), '#first-picture:not([data-shown]) svg')
  return `<style>${openingsCss('#first-picture svg')}${own}</style>${svg}`
}

/** The chunk that holds the canvas, by the module it is made from; none where all is in one. */
function diagramChunk({ bundle }: IndexHtmlTransformContext): string | undefined {
  return Object.values(bundle ?? {}).find(
    (chunk) =>
      chunk.type === 'chunk' &&
      !chunk.isEntry &&
      chunk.moduleIds.some((id) => id.endsWith('/diagram/diagram.ts')),
  )?.fileName
}

const STYLESHEET = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g

/** Takes a stylesheet out of what is built: a chunk that needs it would link it again, behind all others. */
function withdraw(file: string, bundle: NonNullable<IndexHtmlTransformContext['bundle']>): void {
  for (const part of Object.values(bundle)) {
    if (part.type === 'chunk') part.viteMetadata?.importedCss.delete(file)
  }
  Reflect.deleteProperty(bundle, file)
}

/** The HTML with the text of each stylesheet in the place of the link to it; the file is then gone. */
function inlineStyles(html: string, { bundle = {} }: IndexHtmlTransformContext): string {
  return html.replaceAll(STYLESHEET, (link, file: string) => {
    const asset = bundle[file]
    if (asset?.type !== 'asset') return link
    withdraw(file, bundle)
    return `<style>${String(asset.source).trim()}</style>`
  })
}

/** What is written for those who read the source: lines of comment, of HTML and of the scripts in it. */
const COMMENTS = /^[ \t]*(?:\/\/.*|<!--.*-->)\n/gm

export function firstPaintPlugin(): Plugin {
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        const tags: HtmlTagDescriptor[] = [
          // At the end: the encoding must be named in the first 1,024 bytes.
          { tag: 'style', children: themeCss(), injectTo: 'head' },
        ]
        const chunk = diagramChunk(context)
        if (chunk !== undefined) {
          tags.push({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk}` },
            injectTo: 'head-prepend',
          })
        }
        const styled = inlineStyles(html.replaceAll(COMMENTS, ''), context)
        return { html: styled.replace('<!--first-picture-->', () => firstPicture()), tags }
      },
    },
  }
}
