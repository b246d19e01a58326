// Light or dark: the reader's own choice, kept on this device (for this visit alone where that is
// forbidden) and not in the link. The page follows `data-theme` on the root element; the canvas asks here.
import { useSyncExternalStore } from 'react'
import { paletteBy } from '../notation/cssPalette.ts'
import { THEMES } from '../notation/palette.ts'
import type { Palette, Theme } from '../notation/palette.ts'

export const THEME_CHOICES = ['system', ...THEMES] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

/** Also read by the script in index.html, before the first paint. */
export const THEME_KEY = 'bone-autophagy-theme'

/** What was chosen and could not be stored. */
let unstored: ThemeChoice | null = null
const listeners = new Set<() => void>()
const dark = () => window.matchMedia('(prefers-color-scheme: dark)')
/** Who asks for more contrast gets the palette that is strongest. */
const strong = () => window.matchMedia('(prefers-contrast: more)')

function readChoice(): ThemeChoice {
  if (unstored !== null) return unstored
  try {
    const stored = localStorage.getItem(THEME_KEY)
    return THEME_CHOICES.find((choice) => choice === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

function effectiveTheme(): Theme {
  const choice = readChoice()
  if (choice !== 'system') return choice
  if (strong().matches) return 'projector'
  return dark().matches ? 'dark' : 'light'
}

function tell(): void {
  document.documentElement.dataset['theme'] = effectiveTheme()
  for (const listener of listeners) listener()
}

export function chooseTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(THEME_KEY, choice)
    unstored = null
  } catch {
    unstored = choice
  }
  tell()
}

function subscribe(listener: () => void): () => void {
  const system = [dark(), strong()]
  listeners.add(listener)
  for (const query of system) query.addEventListener('change', tell)
  return () => {
    listeners.delete(listener)
    for (const query of system) query.removeEventListener('change', tell)
  }
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, readChoice)
}

const palettes = new Map<Theme, Palette>()

/** What the page's stylesheet says of the theme that is in force: its colours stand there already. */
function readPalette(theme: Theme): Palette {
  const known = palettes.get(theme)
  if (known) return known
  const style = getComputedStyle(document.documentElement)
  const palette = paletteBy((name) => style.getPropertyValue(`--${name}`).trim())
  palettes.set(theme, palette)
  return palette
}

export function usePalette(): Palette {
  return readPalette(useSyncExternalStore(subscribe, effectiveTheme))
}
