// The figure as a picture: PNG in a chosen size, SVG, the clipboard, the printer.
import { useId } from 'react'
import { fileName } from '../../export/fileName.ts'
import { LEAST_TYPE, PRINT_DPI, svgAt, typeAt } from '../../export/journalWidth.ts'
import { SLIDE_WIDTH } from '../../export/slideSheet.ts'
import type { GroupProps } from './groupProps.ts'
import { FIRST_SIZE, idOf, sizedAt, SIZES } from './pictureSize.ts'
import type { Size } from './pictureSize.ts'
import { pngOf } from './rasterise.ts'
import { SheetWordsFold } from './SheetWordsFold.tsx'
import type { SheetWordsProps } from './SheetWordsFold.tsx'
import { copyPicture, printSheet, saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

export interface SizeProps {
  readonly size: Size
  readonly onSize: (size: Size) => void
}

interface PictureGroupProps extends GroupProps, SheetWordsProps, SizeProps {
  /** What the picture is of, where it is not what is on the page. */
  readonly note: string | null
}

type SizeChoiceProps = Pick<GroupProps, 'exported'> & SizeProps

function SizeChoice({ exported, size, onSize }: SizeChoiceProps) {
  const words = EXPORT_WORDS[exported.scope.lang]
  const field = useId()
  const named = (each: Size) => {
    // Of a slide the size is known before it is drawn.
    if ('forSlides' in each) return words.slideOption(SLIDE_WIDTH, (SLIDE_WIDTH * 9) / 16)
    const { sheet, times } = sizedAt(exported, each)
    const [width, height] = [Math.round(sheet.width * times), Math.round(sheet.height * times)]
    if ('mm' in each) return words.paperOption(each.mm, width, height)
    return words.sizeOption(each.scale, width, height)
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
  const points = 'mm' in size ? typeAt(sheet, size.mm) : null
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
function waysOut(exported: GroupProps['exported'], size: Size): Ways {
  const { scope } = exported
  const words = EXPORT_WORDS[scope.lang]
  const { sheet, times } = sizedAt(exported, size)
  const isPaper = 'mm' in size
  // An SVG is as large as it is placed.
  const nameOf = (kind: 'png' | 'svg') =>
    'scale' in size
      ? fileName(scope, kind, kind === 'png' ? size.scale : undefined)
      : fileName(scope, `${idOf(size)}.${kind}`)
  return {
    async png() {
      const name = nameOf('png')
      saveFile(await pngOf(sheet, times, isPaper ? PRINT_DPI : null), name)
      return words.saved(name)
    },
    svg() {
      const name = nameOf('svg')
      const svg = isPaper ? svgAt(sheet, size.mm) : sheet.svg
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

export function PictureGroup(props: PictureGroupProps) {
  const { exported, note, run, size, onSize, ...sheet } = props
  const words = EXPORT_WORDS[exported.scope.lang]
  const ways = waysOut(exported, size)
  return (
    <fieldset>
      <legend>{words.picture}</legend>
      {note !== null && <p>{note}</p>}
      <SheetWordsFold {...sheet} />
      <SizeChoice exported={exported} size={size} onSize={onSize} />
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
