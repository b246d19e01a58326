// The search field from the first moment. Until the search itself is there (asked for when the page
// stands, or at the first touch) it takes what is typed, and hands it on with the focus.
import { useEffect, useState } from 'react'
import type { AboutPart } from '../about/parts.ts'
import { useWords } from '../useApp.ts'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'
import { isSearchKey, SEARCH_KEYS, takesText } from './searchKeys.ts'

const SEARCH = later('search', () => import('./SearchBox.tsx'))

/** Keys that lead to the search from anywhere but a text field or a dialog. */
function useSearchKeys() {
  useEffect(function listen() {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isSearchKey(event) || takesText(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      document.querySelector<HTMLInputElement>('.search input')?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}

interface SearchFieldProps {
  readonly onAbout: (part: AboutPart) => void
}

export function SearchField({ onAbout }: SearchFieldProps) {
  useSearchKeys()
  const words = useWords()
  const hasFirstPicture = useHasFirstPicture()
  const [isTouched, setTouched] = useState(false)
  const [isComposing, setComposing] = useState(false)
  const [query, setQuery] = useState('')
  // A removed field does not tell of its end, so this still holds when the other takes its place.
  const [hasFocus, setFocus] = useState(false)
  // What Enter was pressed for meanwhile.
  const [entered, setEntered] = useState('')
  const search = useLazy(SEARCH, hasFirstPicture || isTouched)
  // Never under somebody who is half way through a Chinese word.
  if (search && !isComposing) {
    const props = { query, onQuery: setQuery, startsFocused: hasFocus, entered, onAbout }
    return <search.SearchBox {...props} />
  }
  return (
    <div className="search">
      <input
        type="search"
        aria-label={words.search}
        aria-keyshortcuts={SEARCH_KEYS}
        placeholder={words.searchPlaceholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setEntered('')
        }}
        onFocus={() => {
          setTouched(true)
          // Each use is a new try where it has failed.
          void SEARCH.get()
          setFocus(true)
        }}
        onBlur={() => {
          setFocus(false)
          setEntered('')
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) setEntered(query)
          if (key === 'Escape') setEntered('')
        }}
        onCompositionStart={() => {
          setComposing(true)
        }}
        onCompositionEnd={() => {
          setComposing(false)
        }}
      />
    </div>
  )
}
