// A lazy part of the page: its module together with its stylesheets.
import { lazy } from '../../store/lazy.ts'
import type { Lazy, LazyOptions } from '../../store/lazy.ts'
import { mendStyles } from './styles.ts'

/** What `load` brings, asked for when it is first used. Without options a failure is said in a notice. */
export function later<T>(name: string, load: () => Promise<T>, options?: LazyOptions): Lazy<T> {
  return lazy(
    name,
    async () => {
      await mendStyles()
      return load()
    },
    options,
  )
}
