// The figure as a picture: PNG in a chosen size, SVG, the clipboard, the printer.
import { useId, useState } from 'react'
import { fileName } from '../../export/fileName.ts'
import {
  JOURNAL_WIDTHS,
  LEAST_TYPE,
  PRINT_DPI,
  printScale,
  svgAt,
  typeAt,
} from '../../export/journalWidth.ts'
import type { JournalWidth } from '../../export/journalWidth.ts'
import type { GroupProps } from './groupProps.ts'
import { pngOf } from './rasterise.ts'
import { copyPicture, printSheet, saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

const SCALES = [1, 2, 3, 4] as const

/** So many times as large as on the page, or so many millimetres wide on paper. */
type Size =
  | { readonly scale: (typeof SCALES)[number]; readonly mm?: undefined }
  | { readonly scale?: undefined; readonly mm: JournalWidth }

const FIRST_SIZE: Size = { scale: 2 }
const SIZES: readonly Size[] = [
  ...SCALES.map((scale) => ({ scale })),
  ...JOURNAL_WIDTHS.map((mm) => ({ mm })),
]
const idOf = ({ scale, mm }: Size): string => (mm === undefined ? `${scale}x` : `${mm}mm`)

interface PictureGroupProps extends GroupProps {
  /** What the picture is of, where it is not what is on the page. */
  readonly note: string | null
}

interface SizeChoiceProps extends Pick<GroupProps, 'exported'> {
  readonly size: Size
  readonly onSize: (size: Size) => void
}

function SizeChoice({ exported: { scope, sheet }, size, onSize }: SizeChoiceProps) {
  const words = EXPORT_WORDS[scope.lang]
  const field = useId()
  const named = (each: Size) => {
    const n = each.scale ?? printScale(sheet, each.mm)
    const [width, height] = [Math.round(sheet.width * n), Math.round(sheet.height * n)]
    return each.mm === undefined
      ? words.sizeOption(each.scale, width, height)
      : words.paperOption(each.mm, width, height)
  }
  return (
    <p>
      <label htmlFor={field}>{words.size}</label>{' '}
      <select
        id={field}
        value={idOf(size)}
        onChange={({ target }) => {
          onSize(SIZES.find((each) => idOf(each) === target.value) ?? FIRST_SIZE)
        }}
      >
        {SIZES.map((each) => (
          <option key={idOf(each)} value={idOf(each)}>
            {named(each)}
          </option>
        ))}
      </select>
    </p>
  )
}

/** On paper: how large the smallest type is, and what to do where it is too small to be printed. */
function TypeNote({ exported: { scope, sheet }, size }: Omit<SizeChoiceProps, 'onSize'>) {
  const words = EXPORT_WORDS[scope.lang]
  const points = size.mm === undefined ? null : typeAt(sheet, size.mm)
  const isTooSmall = points !== null && points < LEAST_TYPE
  const said = [
    ...(points === null ? [] : [words.type(points.toFixed(1))]),
    ...(isTooSmall ? [words.typeTooSmall(LEAST_TYPE)] : []),
  ]
  return (
    <p aria-live="polite" className={isTooSmall ? 'type-note fault' : 'type-note quiet'}>
      {said.join(' ')}
    </p>
  )
}

type Ways = Readonly<Record<'png' | 'svg' | 'copy' | 'print', () => Promise<string>>>

/** Each way out of the page; each resolves with what is said once it is done. */
function waysOut({ scope, sheet }: GroupProps['exported'], { scale, mm }: Size): Ways {
  const words = EXPORT_WORDS[scope.lang]
  const times = scale ?? printScale(sheet, mm)
  return {
    async png() {
      const name = mm === undefined ? fileName(scope, 'png', scale) : fileName(scope, `${mm}mm.png`)
      saveFile(await pngOf(sheet, times, mm === undefined ? null : PRINT_DPI), name)
      return words.saved(name)
    },
    svg() {
      const name = fileName(scope, mm === undefined ? 'svg' : `${mm}mm.svg`)
      const svg = mm === undefined ? sheet.svg : svgAt(sheet, mm)
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
      saveFile(new Blob([text], { type: 'image/svg+xml' }), name)
      return Promise.resolve(words.saved(name))
    },
    async copy() {
      await copyPicture(pngOf(sheet, times))
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
  const [size, setSize] = useState(FIRST_SIZE)
  const ways = waysOut(exported, size)
  return (
    <fieldset>
      <legend>{words.picture}</legend>
      {note !== null && <p>{note}</p>}
      <p className="quiet">{words.pictureHint}</p>
      <SizeChoice exported={exported} size={size} onSize={setSize} />
      <TypeNote exported={exported} size={size} />
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
