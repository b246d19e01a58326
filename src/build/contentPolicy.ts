// Vite plugin: the built page says what it may load and run, so that nothing else can: its own files, and of
// what stands in the page itself only the texts whose hashes are named. Invariant: no program is made of text,
// no style is taken that is not ours, and no other host is asked for anything.
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { PAGE_SIZES } from '../export/pageSize.ts'
import { LANE_STYLE } from '../notation/lanesSvg.ts'

/** Styles that come into the page while it runs: of a printed figure, and of the canvas's library. */
const LATER_STYLES = [
  LANE_STYLE,
  ...Object.values(PAGE_SIZES),
  '.__________cytoscape_container { position: relative; }',
]

const SCRIPT = /<script(?![^>]* src=)[^>]*>([^]*?)<\/script>/g
const STYLE = /<style[^>]*>([^]*?)<\/style>/g

/** A text as a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

const hashesIn = (html: string, what: RegExp): readonly string[] =>
  [...html.matchAll(what)].map(([, text = '']) => hashOf(text))

/** Where what the page loads may come from: files beside it, or nothing but itself. */
type Place = 'beside' | 'within'

/** The policy of a finished page. */
export function policyOf(html: string, place: Place): string {
  const own = place === 'beside' ? ["'self'"] : []
  const sources: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [...own, ...hashesIn(html, SCRIPT)],
    // A program may hold the text of a style, which is none of the page.
    'style-src': [
      ...own,
      ...hashesIn(html.replaceAll(SCRIPT, ''), STYLE),
      ...LATER_STYLES.map(hashOf),
    ],
    // A figure is looked at as data and drawn from a blob.
    'img-src': [...own, 'data:', 'blob:'],
    'worker-src': place === 'beside' ? own : ['blob:', 'data:'],
    ...(place === 'beside' && { 'connect-src': own, 'manifest-src': own }),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return Object.entries(sources)
    .map(([name, values]) => [name, ...new Set(values)].join(' '))
    .join('; ')
}

const CHARSET = '<meta charset="utf-8" />'

/** The page with its policy before all that the policy is about. */
export function withPolicy(html: string, place: Place): string {
  const [before, rest] = html.split(CHARSET)
  if (before === undefined || rest === undefined) throw new Error(`index.html has no ${CHARSET}.`)
  const [head, ...early] = before.split('<head>')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, place)}" />`
  return `${head}<head>\n    ${CHARSET}\n    ${policy}${early.join('<head>').trimEnd()}${rest}`
}

/** Must be the last that changes the page. */
export function contentPolicy(place: Place): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          // The permanent pages, which stand in folders, have a policy of their own.
          const isExplorer = file.fileName.endsWith('.html') && !file.fileName.includes('/')
          if (file.type !== 'asset' || !isExplorer) continue
          file.source = withPolicy(String(file.source), place)
        }
      },
    },
  }
}
