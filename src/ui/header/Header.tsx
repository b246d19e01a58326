// The name, one line of scope and source, and what holds for the whole page.
import { useRef, useState } from 'react'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { PresentButton } from '../lecture/PresentButton.tsx'
import { useApp, useWords } from '../useApp.ts'
import { chooseTheme, THEME_CHOICES, useThemeChoice } from '../theme.ts'
import { SearchField } from './SearchField.tsx'

function ShareButton() {
  const words = useWords()
  const [result, setResult] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setResult(words.shared)
    } catch {
      setResult(words.shareFailed)
    }
    setTimeout(() => {
      setResult('')
    }, 4000)
  }
  return (
    <span className="share">
      <button type="button" onClick={() => void copy()}>
        {words.share}
      </button>
      <span role="status" className={result ? 'toast' : 'visually-hidden'}>
        {result}
      </span>
    </span>
  )
}

function ThemeChoiceBox() {
  const words = useWords()
  const choice = useThemeChoice()
  return (
    <select
      aria-label={words.theme}
      value={choice}
      onChange={(event) => {
        const next = THEME_CHOICES.find((theme) => theme === event.target.value)
        if (next) chooseTheme(next)
      }}
    >
      {THEME_CHOICES.map((theme) => (
        <option key={theme} value={theme}>
          {words.themes[theme]}
        </option>
      ))}
    </select>
  )
}

/** What else one can do with the page; on a narrow window behind a button. */
function Tools() {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  return (
    <div
      className={isOpen ? 'more open' : 'more'}
      onKeyDown={(event) => {
        // A dialog opened from here closes by itself.
        if (event.key !== 'Escape' || !isOpen || document.querySelector('dialog[open]')) return
        setOpen(false)
        more.current?.focus()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button
        type="button"
        ref={more}
        className="narrow"
        aria-expanded={isOpen}
        aria-controls="tools"
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {words.more}
      </button>
      <div className="tools" id="tools">
        <PresentButton />
        <ExportMenu />
        <ShareButton />
        <ThemeChoiceBox />
      </div>
    </div>
  )
}

export function Header() {
  const words = useWords()
  const chooseLanguage = useApp(({ languageChosen }) => languageChosen)
  const startOver = useApp(({ startedOver }) => startedOver)
  return (
    <header className="header">
      <div className="title">
        <h1>
          <button type="button" className="plain" title={words.startOver} onClick={startOver}>
            {words.appName}
          </button>
        </h1>
        <p>{words.scopeLine}</p>
      </div>
      <SearchField />
      <Tools />
      <button
        type="button"
        lang={words.otherLanguageLang}
        onClick={() => {
          chooseLanguage(words.lang === 'en' ? 'zh' : 'en')
        }}
      >
        {words.otherLanguage}
      </button>
    </header>
  )
}
