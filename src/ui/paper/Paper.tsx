// What the browser's own Print gets in the place of a canvas, a grid or a comparison, which a sheet of paper cuts: the
// figure that Export would make. It stands in the page for as long as the printer looks.
import { useEffect, useRef } from 'react'
import { exportedOf } from '../../export/exported.ts'
import { useBaseAddress } from '../address/publicAddress.ts'
import { usePlacedDataset } from '../diagram/useDrawnView.ts'
import { svgElement } from '../export/ways.ts'
import { useTourOf } from '../tour/useTourOf.ts'
import { useApp, useWords } from '../useApp.ts'
import '../css/paper.css'

/** Where the picture is; the lists that stand in its place print as they are. */
const STAGES = '.lecture-stage, .middle'
const PICTURE = '.canvas, .compare, .grid-pane'

/** Makes the figure of what is on the page; null where it cannot be drawn (yet). */
function useFigure(): () => string | null {
  const dataset = usePlacedDataset()
  const scope = useApp((state) => state.scope)
  const { lang } = useWords()
  const tour = useTourOf(scope.tour)
  const statuses = useApp(({ library }) => library?.statuses)
  const { base } = useBaseAddress()
  return () => {
    if (scope.mode === 'table' || scope.mode === 'review') return null
    const step = tour?.steps[scope.step - 1]
    try {
      const exported = exportedOf(dataset, { ...scope, lang }, { base, step, statuses })
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

export function Paper() {
  const figure = useFigure()
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
  return null
}
