// Copies a text, and says for a while whether that has worked.
import { useState } from 'react'

const SAID_MS = 4000

export interface CopyingWords {
  readonly copied: string
  readonly failed: string
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** What is said of the last try, empty after a while; and how to copy, which tells whether it has worked. */
export function useCopying({
  copied,
  failed,
}: CopyingWords): readonly [said: string, copy: (text: string) => Promise<boolean>] {
  const [said, setSaid] = useState('')
  const copy = async (text: string) => {
    const isCopied = await written(text)
    setSaid(isCopied ? copied : failed)
    setTimeout(() => {
      setSaid('')
    }, SAID_MS)
    return isCopied
  }
  return [said, copy]
}
