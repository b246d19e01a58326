// The search field from the first moment. Until the search itself is there (asked for when the page
// stands, or at the first touch) it takes what is typed, and hands it on with the focus.
import { useState } from 'react'
import { useWords } from '../useApp.ts'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'

const SEARCH = later('search', () => import('./SearchBox.tsx'))

export function SearchField() {
  const words = useWords()
  const hasFirstPicture = useHasFirstPicture()
  const [isTouched, setTouched] = useState(false)
  const [isComposing, setComposing] = useState(false)
  const [query, setQuery] = useState('')
  // A removed field does not tell of its end, so this still holds when the other takes its place.
  const [hasFocus, setFocus] = useState(false)
  const search = useLazy(SEARCH, hasFirstPicture || isTouched)
  // Never under somebody who is half way through a Chinese word.
  if (search && !isComposing) {
    return <search.SearchBox query={query} onQuery={setQuery} startsFocused={hasFocus} />
  }
  return (
    <div className="search">
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.searchPlaceholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
        }}
        onFocus={() => {
          setTouched(true)
          // Each use is a new try where it has failed.
          void SEARCH.get()
          setFocus(true)
        }}
        onBlur={() => {
          setFocus(false)
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
