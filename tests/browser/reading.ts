// What a reader reads off the page: numbers of the status line, rows of the table, the details.
import { page } from 'vitest/browser'

export interface StatusNumbers {
  readonly entities: number
  readonly ofEntities: number
  readonly interactions: number
  readonly ofInteractions: number
  /** Only said under a filter. */
  readonly fit: { readonly specific: number; readonly general: number } | null
}

export function statusText(): string {
  return document.querySelector('[data-testid="status"]')?.textContent ?? ''
}

/** The English status line in numbers. */
export function statusNumbers(): StatusNumbers {
  const text = statusText()
  const main = /(\d+) of (\d+) entities, (\d+) of (\d+) arrows/.exec(text)
  if (!main) throw new Error(`The status line says "${text}".`)
  const fit = /(\d+) fit your filters, (\d+) general/.exec(text)
  return {
    entities: Number(main[1]),
    ofEntities: Number(main[2]),
    interactions: Number(main[3]),
    ofInteractions: Number(main[4]),
    fit: fit && { specific: Number(fit[1]), general: Number(fit[2]) },
  }
}

export interface TableRow {
  readonly id: string
  readonly isMuted: boolean
  readonly isSelected: boolean
  /** The text of each column, in order, without the "general" tag and the marks. */
  readonly cells: readonly string[]
}

export function tableRows(): readonly TableRow[] {
  return [...document.querySelectorAll<HTMLElement>('tr[data-interaction]')].map((row) => ({
    id: row.dataset['interaction'] ?? '',
    isMuted: row.classList.contains('muted'),
    isSelected: row.getAttribute('aria-selected') === 'true',
    cells: [...row.children].map((cell) => {
      const name = cell.querySelector('th > a') ?? cell
      return name.textContent.trim()
    }),
  }))
}

export const details = () => page.getByRole('complementary', { name: /^(?:Details|详情)$/ })
export const detailsHeading = () => details().getByRole('heading', { level: 2 }).first()
export const modeButton = (name: string) =>
  page.getByRole('group', { name: /^(?:Show as|显示方式)$/ }).getByRole('button', { name })

/** Which of the controls that choose what a picture shows are to be seen. */
export const pictureControls = (): readonly string[] =>
  ['.filters', '.view-choice', '.view-about'].filter((name) =>
    document.querySelector(name)?.checkVisibility({ visibilityProperty: true }),
  )
