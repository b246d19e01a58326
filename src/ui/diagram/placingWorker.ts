// The worker that places: made when it is first used, and anew after it has failed.
import type { Layout } from '../../domain/review/dataset.ts'
import { problemOfShown } from '../../layout/problemOf.ts'
import type { Answer, Order } from '../../layout/worker.ts'
import { onFailure } from '../loading/later.ts'

interface Waiting {
  readonly resolve: (layout: Layout) => void
  readonly reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let last = 0

function giveUp(failed: Worker): void {
  failed.terminate()
  onFailure.answer()
  if (worker === failed) worker = null
  for (const { reject } of waiting.values()) reject(new Error('Nothing was placed.'))
  waiting.clear()
}

function startWorker(): Worker {
  const started = new Worker(new URL('../../layout/worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data: { number, layout } }: MessageEvent<Answer>) => {
    waiting.get(number)?.resolve(layout)
    waiting.delete(number)
  })
  started.addEventListener('error', (event) => {
    event.preventDefault()
    giveUp(started)
  })
  return started
}

/** The places of what is shown of a view. Rejects where the worker does not come or stops. */
export function placedInWorker(...shown: Parameters<typeof problemOfShown>): Promise<Layout> {
  const problem = problemOfShown(...shown)
  worker ??= startWorker()
  const order: Order = { number: ++last, problem }
  const answer = new Promise<Layout>((resolve, reject) => {
    waiting.set(order.number, { resolve, reject })
  })
  worker.postMessage(order)
  return answer
}
