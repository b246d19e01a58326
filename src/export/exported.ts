// What the export dialog offers for what is on the page: the diagram with its scope, both sides of a
// comparison, or the grid; or why there is nothing to draw.
import type { Dataset } from '../domain/review/dataset.ts'
import { cellStressorGrid } from '../domain/graph/grid.ts'
import type { Scope } from '../domain/scope/scope.ts'
import { altOf, arrowsOf, asDrawn, sourceLine } from './figure.ts'
import type { Figure } from './figure.ts'
import { gridPicture, gridSheet } from './gridSheet.ts'
import type { GridFigure } from './gridSheet.ts'
import type { Sheet } from './paper.ts'
import { legendWords } from './legendBlock.ts'
import { legendSvg, pictureSvg, sheetSvg } from './sheet.ts'
import { gridSlide, slideSheet } from './slideSheet.ts'
import { PALETTES } from '../notation/palettes.ts'
import { titleBy } from './sheetWords.ts'
import { withRelease } from '../store/dataVersion.ts'
import { remember } from '../store/remember.ts'
import { linkOfScope } from '../store/url.ts'
import { GRID_WORDS } from '../domain/words/gridWords.ts'
import { figureOf, pictureScope } from './figureOfScope.ts'
import type { FigureSettings } from './figureOfScope.ts'

interface Common {
  /** The scope of the picture. */
  readonly scope: Scope
  readonly title: string
  readonly scopeWords: string
  readonly link: string
  /** Whence, and which data. */
  readonly source: string
  readonly alt: string
  /** Drawn when it is first asked for: slides and data do without it. */
  readonly sheet: Sheet
  /** The same as flat as a slide. */
  readonly slide: Sheet
}

export type Exported =
  | (Common & { readonly kind: 'figure'; readonly figure: Figure })
  | (Common & { readonly kind: 'grid'; readonly grid: GridFigure })
  | { readonly kind: 'empty'; readonly isComparison: boolean }

export interface SlidePictures {
  readonly picture: Sheet
  /** On its own where text stands beside the picture; else it is in the picture. */
  readonly legend: (Sheet & { readonly alt: string }) | null
}

/** What is exported as a slide shows it, without what the slide says itself. */
export function slidePictures(
  exported: Exclude<Exported, { kind: 'empty' }>,
  hasText: boolean,
): SlidePictures {
  if (exported.kind === 'grid') return { picture: gridPicture(exported.grid), legend: null }
  const { figure } = exported
  if (asDrawn(figure).panes.length > 1)
    return { picture: pictureSvg(figure, 'below'), legend: null }
  if (!hasText) return { picture: pictureSvg(figure, 'beside'), legend: null }
  const legend = { ...legendSvg(figure), alt: legendWords(figure) }
  return { picture: pictureSvg(figure, 'none'), legend }
}

function gridOf(
  dataset: Dataset,
  lang: Scope['lang'],
  given: Pick<GridFigure, 'link' | 'sheetWords'>,
): GridFigure {
  const words = GRID_WORDS[lang]
  const { figureAbout: scopeWords } = words
  const grid = cellStressorGrid(dataset)
  const alt = words.caption
  const source = sourceLine(dataset.meta, lang)
  return {
    grid,
    words,
    title: titleBy(given.sheetWords, words.title),
    scopeWords,
    palette: PALETTES.light,
    lang,
    alt,
    source,
    scale: 1,
    ...given,
  }
}

interface Drawings {
  readonly sheet: () => Sheet
  readonly slide: () => Sheet
}

/** With its drawings, each made once, when it is first read. */
function drawnWhenAsked<T>(
  about: T,
  { sheet, slide }: Drawings,
): T & Pick<Common, 'sheet' | 'slide'> {
  const [whole, flat] = [remember(sheet), remember(slide)]
  return {
    ...about,
    get sheet() {
      return whole()
    },
    get slide() {
      return flat()
    },
  }
}

/** What is exported of a scope; a fault where the layout of its view is not there. */
export function exportedOf(dataset: Dataset, asked: Scope, settings: FigureSettings): Exported {
  const scope = pictureScope(asked, settings.merged !== undefined)
  if (scope.mode === 'grid') {
    const link = withRelease(settings.base + linkOfScope(scope), dataset.meta.release)
    const grid = gridOf(dataset, scope.lang, { link, sheetWords: settings.sheetWords })
    return drawnWhenAsked({ ...grid, kind: 'grid', scope, grid } as const, {
      sheet: () => gridSheet(grid),
      slide: () => gridSlide(grid),
    })
  }
  const figure = figureOf(dataset, scope, settings)
  if (arrowsOf(figure).length === 0) return { kind: 'empty', isComparison: figure.panes.length > 1 }
  const { title, scopeWords, link } = figure
  const source = sourceLine(dataset.meta, scope.lang)
  const alt = altOf(figure)
  const about = { kind: 'figure', scope, figure, title, scopeWords, link, source, alt } as const
  return drawnWhenAsked(about, { sheet: () => sheetSvg(figure), slide: () => slideSheet(figure) })
}
