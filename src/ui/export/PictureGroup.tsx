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

interface SizeChoiceProps extends Pick<GroupProps, 'exported'> {
  readonly scale: number
  readonly onScale: (scale: number) => void
}

function SizeChoice({ exported: { scope, sheet }, scale, onScale }: SizeChoiceProps) {
  const words = EXPORT_WORDS[scope.lang]
  const size = useId()
  return (
    <p>
      <label htmlFor={size}>{words.size}</label>{' '}
      <select
        id={size}
        value={scale}
        onChange={(event) => {
          onScale(Number(event.target.value))
        }}
      >
        {SCALES.map((n) => (
          <option key={n} value={n}>
            {words.sizeOption(n, Math.round(sheet.width * n), Math.round(sheet.height * n))}
          </option>
        ))}
      </select>
    </p>
  )
}

type Ways = Readonly<Record<'png' | 'svg' | 'copy' | 'print', () => Promise<string>>>

/** Each way out of the page; each resolves with what is said once it is done. */
function waysOut({ scope, sheet }: GroupProps['exported'], scale: number): Ways {
  const words = EXPORT_WORDS[scope.lang]
  return {
    async png() {
      const name = fileName(scope, 'png', scale)
      saveFile(await pngOf(sheet, scale), name)
      return words.saved(name)
    },
    svg() {
      const name = fileName(scope, 'svg')
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n${sheet.svg}\n`
      saveFile(new Blob([text], { type: 'image/svg+xml' }), name)
      return Promise.resolve(words.saved(name))
    },
    async copy() {
      await copyPicture(pngOf(sheet, scale))
      return words.copied
    },
    print() {
      printSheet(sheet)
      return Promise.resolve(words.printed)
    },
  }
}

export function PictureGroup({ exported, note, run }: PictureGroupProps) {
  const words = EXPORT_WORDS[exported.scope.lang]
  const [scale, setScale] = useState<number>(FIRST_SCALE)
  const ways = waysOut(exported, scale)
  return (
    <fieldset>
      <legend>{words.picture}</legend>
      {note !== null && <p>{note}</p>}
      <p className="quiet">{words.pictureHint}</p>
      <SizeChoice exported={exported} scale={scale} onScale={setScale} />
      <div className="export-buttons">
        {(['png', 'svg', 'copy', 'print'] as const).map((way) => (
          <button key={way} type="button" onClick={() => run(ways[way])}>
            {words[way]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
