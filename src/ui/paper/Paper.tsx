// What the browser's own Print gets in the place of a canvas, a grid or a comparison, which a sheet of paper cuts: the
// figure that Export would make. It stands in the page for as long as the printer looks.
import { useEffect, useRef } from 'react'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import { exportedOf } from '../../export/exported.ts'
import { useBaseAddress } from '../address/publicAddress.ts'
import { useMergedDrawn, useMergedView } from '../compare/useComparison.ts'
import { usePlacedDataset } from '../diagram/useDrawnView.ts'
import { svgElement } from '../export/ways.ts'
import { useTourOf } from '../tour/useTourOf.ts'
import { useApp, useWords } from '../useApp.ts'
import '../css/print.css'
import '../css/paper.css'

/** Where the picture is; the lists that stand in its place print as they are. */
const STAGES = '.lecture-stage, .middle'
const PICTURE = '.canvas, .compare, .grid-pane'

/**
 * Makes the figure of what is on the page; null where it cannot be drawn (yet). Of a comparison in one drawing
 * it has the places on the page.
 */
function useFigure(merged?: ViewGraph): () => string | null {
  const dataset = usePlacedDataset()
  const scope = useApp((state) => state.scope)
  const { lang } = useWords()
  const tour = useTourOf(scope.tour)
  const statuses = useApp(({ library }) => library?.statuses)
  const { base } = useBaseAddress()
  return () => {
    if (scope.mode === 'table' || scope.mode === 'review') return null
    // Its places are on their way: the canvas is printed as it is.
    if (merged && !merged.view.layout) return null
    const step = tour?.steps[scope.step - 1]
    try {
      const exported = exportedOf(dataset, { ...scope, lang }, { base, step, statuses, merged })
      return exported.kind === 'empty' ? null : exported.sheet.svg
    } catch {
      // Its layout is on its way: the canvas is printed as it is.
      return null
    }
  }
}

function layPicture(svg: string): void {
  const stage = document.querySelector(STAGES)
  if (!stage?.querySelector(PICTURE)) return
  const picture = document.createElement('div')
  picture.className = 'paper-picture'
  picture.append(svgElement(svg))
  stage.prepend(picture)
}

function takePictures(): void {
  for (const picture of document.querySelectorAll('.paper-picture')) picture.remove()
}

/** Prints what `figure` makes, as it is when the printer looks. */
function usePrinted(figure: () => string | null): void {
  const latest = useRef(figure)
  useEffect(function rememberWhatIsShown() {
    latest.current = figure
  })
  useEffect(function printPictures() {
    const lay = () => {
      takePictures()
      // What Export prints stands alone.
      const svg = document.querySelector('body > .print-sheet') ? null : latest.current()
      if (svg !== null) layPicture(svg)
    }
    window.addEventListener('beforeprint', lay)
    window.addEventListener('afterprint', takePictures)
    return () => {
      window.removeEventListener('beforeprint', lay)
      window.removeEventListener('afterprint', takePictures)
      takePictures()
    }
  }, [])
}

function OfView() {
  usePrinted(useFigure())
  return null
}

function OfOneDrawing() {
  usePrinted(useFigure(useMergedDrawn(useMergedView()).graph))
  return null
}

export function Paper() {
  const isOneDrawing = useApp(({ scope }) => scope.mode === 'compare' && !scope.twoPictures)
  return isOneDrawing ? <OfOneDrawing /> : <OfView />
}
