// A lazy part of the page: its module together with its stylesheets.
import { lazy } from '../../store/lazy.ts'
import type { Lazy, LazyOptions } from '../../store/lazy.ts'
import { reloadIfReplaced } from './replaced.ts'
import { mendStyles } from './styles.ts'

/** What `load` brings, asked for when it is first used. Without options a failure is said in a notice. */
export function later<T>(name: string, load: () => Promise<T>, options?: LazyOptions): Lazy<T> {
  return lazy(
    name,
    async () => {
      try {
        await mendStyles()
        return await load()
      } catch (error) {
        if (import.meta.env.MODE !== 'single') void reloadIfReplaced()
        throw error
      }
    },
    options,
  )
}
