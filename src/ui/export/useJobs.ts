// One export at a time: what is being done, how it ended, in words for the reader. A job that ends
// after the dialog has closed says nothing.
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../useApp.ts'
import { faultOf } from '../../export/exportFault.ts'
import { EXPORT_WORDS } from './words.ts'

interface Progress {
  readonly done: number
  readonly all: number
}

export interface JobState {
  readonly isBusy: boolean
  readonly isFault: boolean
  readonly message: string
  /** How far a job of several steps is. */
  readonly progress: Progress | null
}

/** Does the work and says how it ended; `report` says how far it is. */
export type Job = (report: (message: string, progress: Progress) => void) => Promise<string>

const IDLE: JobState = { isBusy: false, isFault: false, message: '', progress: null }

export function useJobs(): { readonly state: JobState; readonly run: (job: Job) => void } {
  const words = EXPORT_WORDS[useWords().lang]
  const [state, setState] = useState(IDLE)
  const isHere = useRef(true)
  const isBusy = useRef(false)
  useEffect(function notAfterLeaving() {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  const show = (next: Partial<JobState>) => {
    if (isHere.current) setState({ ...IDLE, ...next })
  }
  const work = async (job: Job) => {
    isBusy.current = true
    show({ isBusy: true, message: words.working })
    try {
      const message = await job((step, progress) => {
        show({ isBusy: true, message: step, progress })
      })
      show({ message })
    } catch (error) {
      show({ isFault: true, message: words.faults[faultOf(error)] })
    } finally {
      isBusy.current = false
    }
  }
  return {
    state,
    run(job) {
      if (!isBusy.current) void work(job)
    },
  }
}
