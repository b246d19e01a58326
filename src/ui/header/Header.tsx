// The name, one line of scope and source, and what holds for the whole page.
import { useState } from 'react'
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
    <span className="share copy-link">
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
      <div className="tools">
        <PresentButton />
        <ExportMenu />
        <ShareButton />
        <ThemeChoiceBox />
        <button
          type="button"
          lang={words.otherLanguageLang}
          onClick={() => {
            chooseLanguage(words.lang === 'en' ? 'zh' : 'en')
          }}
        >
          {words.otherLanguage}
        </button>
      </div>
    </header>
  )
}
