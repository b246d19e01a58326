// Copies a text, and says for a while whether that has worked.
import { useState } from 'react'

const SAID_MS = 4000

export interface CopyingWords {
  readonly copied: string
  readonly failed: string
}

/** What is said of the last try, empty after a while; and how to copy, which tells whether it has worked. */
export function useCopying({
  copied,
  failed,
}: CopyingWords): readonly [said: string, copy: (text: string) => Promise<boolean>] {
  const [said, setSaid] = useState('')
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(copied)
      return true
    } catch {
      setSaid(failed)
      return false
    } finally {
      setTimeout(setSaid, SAID_MS, '')
    }
  }
  return [said, copy]
}
