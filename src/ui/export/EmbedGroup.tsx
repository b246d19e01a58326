// What is shown as a frame within another page: its size, how large that is, and the code to copy.
import { useId, useState } from 'react'
import { embedCode, FRAME_SIZES } from '../../export/embed.ts'
import { orFault } from '../../export/exportFault.ts'
import { useBaseAddress } from '../address/publicAddress.ts'
import { EMBED_WORDS } from '../embed/words.ts'
import { useApp, useWords } from '../useApp.ts'
import type { GroupProps } from './groupProps.ts'

export function EmbedGroup({ exported: { scope, sheet, title }, run }: GroupProps) {
  const { appName } = useWords()
  const words = EMBED_WORDS[scope.lang]
  const { base } = useBaseAddress()
  const release = useApp(({ dataset }) => dataset.meta.release)
  const [size, setSize] = useState<(typeof FRAME_SIZES)[number]>(FRAME_SIZES[0])
  const id = useId()
  const code = embedCode({ base, scope, title: `${title} · ${appName}`, release, size })
  const copy = async () => {
    await orFault(navigator.clipboard.writeText(code), 'copy')
    return words.copied
  }
  return (
    <details className="embed-offer">
      <summary>{words.offer}</summary>
      <p className="quiet">{words.hint}</p>
      <p>
        <label htmlFor={`${id}-size`}>{words.size}</label>{' '}
        <select
          id={`${id}-size`}
          value={size.width}
          onChange={({ target }) => {
            const chosen = FRAME_SIZES.find(({ width }) => String(width) === target.value)
            if (chosen) setSize(chosen)
          }}
        >
          {FRAME_SIZES.map(({ width, height }) => (
            <option key={width} value={width}>
              {words.sizeOption(width, height)}
            </option>
          ))}
        </select>
      </p>
      <svg
        className="embed-sketch"
        role="img"
        aria-label={words.sketch(size.width, size.height)}
        viewBox={`0 0 ${size.width} ${size.height}`}
        width={size.width / 3}
      >
        <rect className="frame" width={size.width} height={size.height} />
        <image
          href={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet.svg)}`}
          x={12}
          y={60}
          width={size.width - 24}
          height={size.height - 100}
        />
        <path className="bars" d={`M0 54H${size.width}M0 ${size.height - 32}H${size.width}`} />
      </svg>
      <label htmlFor={`${id}-code`}>{words.code}</label>
      <textarea id={`${id}-code`} readOnly rows={4} value={code} spellCheck={false} />
      <button type="button" onClick={() => run(copy)}>
        {words.copy}
      </button>
    </details>
  )
}
