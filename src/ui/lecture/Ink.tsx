// What a lecturer draws on a slide: a thin pen, or a broad highlighter that lets the picture through. It
// belongs to its slide and goes with it; nothing of it is kept.
import { useState } from 'react'
import type { PointerEvent } from 'react'

export const INK_TOOLS = ['pen', 'marker'] as const
export type InkTool = (typeof INK_TOOLS)[number]

interface Line {
  readonly tool: InkTool
  readonly path: string
}

const placeOf = ({ clientX, clientY }: PointerEvent): string => `${clientX} ${clientY}`

/** Takes the pointer as long as a tool is in hand; what is drawn stays when it is put away. */
export function Ink({ tool }: { readonly tool: InkTool | null }) {
  const [lines, setLines] = useState<readonly Line[]>([])
  const [isDown, setDown] = useState(false)
  return (
    <svg
      className="ink"
      data-tool={tool ?? undefined}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (!tool) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDown(true)
        setLines([...lines, { tool, path: `M${placeOf(event)}l0.1 0` }])
      }}
      onPointerMove={(event) => {
        const last = lines.at(-1)
        if (!isDown || !last) return
        setLines([...lines.slice(0, -1), { ...last, path: `${last.path}L${placeOf(event)}` }])
      }}
      onPointerUp={() => {
        setDown(false)
      }}
      onPointerCancel={() => {
        setDown(false)
      }}
    >
      {lines.map(({ tool: kind, path }, i) => (
        <path key={i} className={kind} d={path} />
      ))}
    </svg>
  )
}
