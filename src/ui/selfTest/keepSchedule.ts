// The schedule in this browser's store. Where the browser has none, or it is full, the test goes on and says so.
import { readSchedule, scheduleText } from '../../store/schedule.ts'
import type { Schedule } from '../../store/schedule.ts'

const KEY = 'bone-autophagy-self-test'

/** What was kept; nothing where there is nothing, or nothing that can be read. */
export function keptSchedule(): Schedule {
  try {
    return readSchedule(localStorage.getItem(KEY) ?? '') ?? new Map()
  } catch {
    return new Map()
  }
}

/** Whether it could be kept. */
export function keepSchedule(schedule: Schedule): boolean {
  try {
    if (schedule.size === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, scheduleText(schedule))
    return true
  } catch {
    return false
  }
}
