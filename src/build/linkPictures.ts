// Vite plugin: a picture of every view in either language, as files beside the page, for links that lead to
// them: on screen before the program has come, as the start's is. Invariant: index.html names each file that
// was written, and how large it opens.
import type { Plugin } from 'vite'
import { openingCss } from '../notation/initialZoom.ts'
import { messageSpot } from '../notation/messageSpot.ts'
import { DEFAULT_SCOPE } from '../domain/scope/scope.ts'
import { LANGUAGES } from '../domain/review/vocabulary.ts'
import { pictureOf, readDataset } from './firstPicture.ts'

/** Where index.html says which pictures there are. */
const NO_FILES = '<meta name="link-pictures" content="{}" />'

interface Pictures {
  /** By the name that a link asks for: view and language. */
  readonly files: ReadonlyMap<string, string>
  readonly css: string
}

/** The pictures of all views that are drawn, and the rules for how large each opens. */
export function linkPictures(): Pictures {
  const dataset = readDataset()
  const views = [...dataset.views.values()].filter(({ asLists }) => asLists !== true)
  const drawn = views.flatMap((view) =>
    LANGUAGES.map((lang) => ({ id: view.id, lang, ...pictureOf(dataset, view.id, lang) })),
  )
  const files = drawn.map(({ id, lang, svg }) => [`${id}-${lang}`, svg] as const)
  // A view is as large in either language.
  const rules = drawn
    .filter(({ lang }) => lang === DEFAULT_SCOPE.lang)
    .map(({ id, scene }) =>
      openingCss(scene, messageSpot(scene), `#first-picture[data-shown^="${id}-"] svg`),
    )
  return { files: new Map(files), css: rules.join('') }
}

export function linkPicturesPlugin(): Plugin {
  let pictures: Pictures = { files: new Map(), css: '' }
  return {
    name: 'link-pictures',
    apply: 'build',
    buildStart() {
      pictures = linkPictures()
      for (const [name, source] of pictures.files)
        this.emitFile({ type: 'asset', name: `picture-${name}.svg`, source })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = Object.values(bundle).flatMap((file): readonly [string, string][] => {
          const [own = ''] = file.type === 'asset' ? file.names : []
          const name = /^picture-(.+)\.svg$/.exec(own)?.[1]
          return name === undefined ? [] : [[name, `./${file.fileName}`]]
        })
        if (files.length !== pictures.files.size) throw new Error('A picture was not written.')
        const paths = JSON.stringify(Object.fromEntries(files))
        if (!html.includes(NO_FILES)) throw new Error(`index.html has no ${NO_FILES}.`)
        return {
          html: html.replace(
            NO_FILES,
            NO_FILES.replace('"{}"', () => `'${paths}'`),
          ),
          tags: [{ tag: 'style', children: pictures.css, injectTo: 'head' }],
        }
      },
    },
  }
}
