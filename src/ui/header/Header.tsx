// The name, one line of scope and source, and what holds for the whole page.
import { createElement, useRef, useState } from 'react'
import { About } from '../about/About.tsx'
import type { AboutPart } from '../about/parts.ts'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'
import { PresentButton } from '../lecture/PresentButton.tsx'
import { useApp, useWords } from '../useApp.ts'
import { chooseTheme, THEME_CHOICES, useThemeChoice } from '../theme.ts'
import { CopyLink } from '../CopyLink.tsx'
import { WORDS } from '../words/loadWords.ts'
import { SearchField } from './SearchField.tsx'

const OWN_LECTURE = later(
  'own',
  async () => (await import('../ownLecture/OwnLecture.tsx')).OwnLecture,
)

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

const LATE = later(
  'late-header',
  async () => (await import('../trail/LateHeader.tsx')).LateHeader,
  { isSaidInPlace: true },
)

/** What else one can do with the page; on a narrow window behind a button. */
function Tools({ onAbout }: { readonly onAbout: (part: AboutPart) => void }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  const hasFirstPicture = useHasFirstPicture()
  const ownLecture = useLazy(OWN_LECTURE, hasFirstPicture)
  const Late = useLazy(LATE, hasFirstPicture)
  return (
    <div
      className={isOpen ? 'more open' : 'more'}
      onKeyDown={(event) => {
        // A dialog opened from here closes by itself.
        if (event.key !== 'Escape' || !isOpen || document.querySelector('dialog[open]')) return
        event.preventDefault()
        setOpen(false)
        more.current?.focus()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // What a dialog takes it gives back.
        if (!relatedTarget || relatedTarget.closest('dialog')) return
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
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
        {/* Its room is there from the start, so that nothing moves. */}
        <span className="trail">{Late && createElement(Late, { onAbout })}</span>
        <PresentButton />
        <ExportMenu />
        <CopyLink />
        {ownLecture && createElement(ownLecture)}
        <ThemeChoiceBox />
        {/* Where there is no room for the line that is the button for it. */}
        <button
          type="button"
          className="narrow"
          aria-haspopup="dialog"
          onClick={() => {
            onAbout('about')
          }}
        >
          {words.about}
        </button>
      </div>
    </div>
  )
}

export function Header() {
  const words = useWords()
  const chooseLanguage = useApp(({ languageChosen }) => languageChosen)
  const startOver = useApp(({ startedOver }) => startedOver)
  const [about, setAbout] = useState<AboutPart | null>(null)
  return (
    <header className="header">
      <div className="title">
        <h1>
          <button type="button" className="plain" title={words.startOver} onClick={startOver}>
            {words.appName}
          </button>
        </h1>
        <p>
          <button
            type="button"
            className="plain"
            aria-haspopup="dialog"
            title={words.about}
            onClick={() => {
              setAbout('about')
            }}
          >
            {words.scopeLine}
          </button>
        </p>
      </div>
      <SearchField onAbout={setAbout} />
      <Tools onAbout={setAbout} />
      <button
        type="button"
        lang={words.otherLanguageLang}
        onClick={() => {
          const other = words.lang === 'en' ? 'zh' : 'en'
          chooseLanguage(other)
          // Where its words have failed the language is chosen already, and pressing is another try.
          void WORDS[other].get()
        }}
      >
        {words.otherLanguage}
      </button>
      <About
        part={about}
        onClose={() => {
          setAbout(null)
        }}
      />
    </header>
  )
}
