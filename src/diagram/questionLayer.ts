// What is painted of a question over the picture: the arrows that are asked about and, once they are answered, how they draw
// themselves; and the marks of what is pushed and what answers. Fetched with the first question.
import type { Core } from 'cytoscape'
import { askedEdges } from '../notation/askedMark.ts'
import { paintAnswers } from './answerLayer.ts'
import { paintAsked } from './askedLayer.ts'
import { drawAlong } from './drawAlong.ts'
import type { Shown } from './shown.ts'

export interface QuestionLayer {
  /** Paints in pixels of the screen. */
  readonly paint: (ctx: CanvasRenderingContext2D) => void
  /** Called while the picture of before still stands: what is asked about draws itself over into the next one. */
  readonly drawAsked: () => void
}

export function createQuestionLayer(cy: Core, shown: () => Readonly<Shown>): QuestionLayer {
  return {
    paint(ctx) {
      paintAsked(ctx, cy, shown())
      paintAnswers(ctx, cy, shown())
    },
    drawAsked() {
      const { scene, view, palette } = shown()
      const lines = scene && view ? askedEdges(scene, view).map(({ points }) => points) : []
      if (lines.length > 0) drawAlong(cy, lines, palette.surface)
    },
  }
}
