// The figure as a picture: PNG in a chosen size, SVG, the clipboard, the printer.
import { useId, useState } from 'react'
import { fileName } from '../../export/fileName.ts'
import type { GroupProps } from './groupProps.ts'
import { pngOf } from './rasterise.ts'
import { copyPicture, printSheet, saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

const SCALES = [1, 2, 3, 4] as const
const FIRST_SCALE = 2

interface PictureGroupProps extends GroupProps {
  /** What the picture is of, where it is not what is on the page. */
  readonly note: string | null
}

export function PictureGroup({ exported: { scope, sheet }, note, run }: PictureGroupProps) {
  const words = EXPORT_WORDS[scope.lang]
  const [scale, setScale] = useState<number>(FIRST_SCALE)
  const size = useId()
  const savePng = async () => {
    const name = fileName(scope, 'png', scale)
    saveFile(await pngOf(sheet, scale), name)
    return words.saved(name)
  }
  const saveSvg = () => {
    const name = fileName(scope, 'svg')
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n${sheet.svg}\n`
    saveFile(new Blob([text], { type: 'image/svg+xml' }), name)
    return Promise.resolve(words.saved(name))
  }
  const copy = async () => {
    await copyPicture(pngOf(sheet, scale))
    return words.copied
  }
  const print = () => {
    printSheet(sheet)
    return Promise.resolve(words.printed)
  }
  return (
    <fieldset>
      <legend>{words.picture}</legend>
      {note !== null && <p>{note}</p>}
      <p className="quiet">{words.pictureHint}</p>
      <p>
        <label htmlFor={size}>{words.size}</label>{' '}
        <select
          id={size}
          value={scale}
          onChange={(event) => {
            setScale(Number(event.target.value))
          }}
        >
          {SCALES.map((n) => (
            <option key={n} value={n}>
              {words.sizeOption(n, Math.round(sheet.width * n), Math.round(sheet.height * n))}
            </option>
          ))}
        </select>
      </p>
      <div className="export-buttons">
        <button type="button" onClick={() => run(savePng)}>
          {words.png}
        </button>
        <button type="button" onClick={() => run(saveSvg)}>
          {words.svg}
        </button>
        <button type="button" onClick={() => run(copy)}>
          {words.copy}
        </button>
        <button type="button" onClick={() => run(print)}>
          {words.print}
        </button>
      </div>
    </fieldset>
  )
}
