// A lazy part of the page: its module together with its stylesheets.
import { lazy } from '../../store/lazy.ts'
import type { Lazy, LazyOptions } from '../../store/lazy.ts'
import { mendStyles } from './styles.ts'

/** What is done besides when a part fails to come: set by one that comes once the page stands. */
export const onFailure = { answer: (): void => undefined }

/** What `load` brings, asked for when it is first used. Without options a failure is said in a notice. */
export function later<T>(name: string, load: () => Promise<T>, options?: LazyOptions): Lazy<T> {
  return lazy(
    name,
    async () => {
      try {
        await mendStyles()
        return await load()
      } catch (error) {
        onFailure.answer()
        throw error
      }
    },
    options,
  )
}
