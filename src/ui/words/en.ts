// The words of the page in English. The shape of this object is the contract: every other language
// must satisfy it, so a missing text does not compile.
import type { Language } from '../../domain/review/vocabulary.ts'
import { plural } from './plural.ts'

const n = plural('en')

/** Widened on purpose: the Chinese words have the same shape with another language. */
const ENGLISH: { readonly lang: Language } = { lang: 'en' }

export const en = {
  lang: ENGLISH.lang,
  appName: 'Bone Autophagy Pathway Explorer',
  scopeLine:
    'What one Chinese-language review (Prog. Biochem. Biophys. 2024;51(7)) says, claim by claim',
  about: 'About this page',
  skipToMain: 'Skip to the diagram',
  otherLanguage: '中文',
  otherLanguageLang: 'zh',
  theme: 'Theme',
  themes: {
    system: 'System theme',
    light: 'Light theme',
    dark: 'Dark theme',
    projector: 'Projector',
  },
  present: 'Present',
  presentHint: 'Full screen, large type, for a projector and a clicker',
  exportLabel: 'Export',
  share: 'Copy link',
  shared: 'Link copied',
  tryAgain: 'Try again',
  tryingAgain: 'Trying again …',
  reload: 'Reload the page',
  leaveTour: 'Leave the tour',
  leaveLecture: 'Leave the lecture',
  partStopped:
    'This part of the page has stopped working. The rest goes on, and what you have chosen is kept in the link.',
  close: 'Close',
  view: 'View',
  views: 'Views',
  more: 'More',
  ask: 'Questions',
  modes: {
    diagram: 'Diagram',
    table: 'Table',
    compare: 'Compare',
    grid: 'Grid',
    review: 'Review',
  },
  modeLabel: 'Show as',
  search: 'Search',
  searchPlaceholder: 'Search names, claims, papers …',
  filters: 'Filters',
  openFilters: 'Filters',
  facets: {
    cell: 'Cell type',
    stressor: 'Stressor',
    tissue: 'Tissue',
    pathway: 'Pathway',
    certainty: 'Certainty',
    dose: 'Dose',
    intensity: 'Exercise intensity',
    phase: 'Phase',
    evidence: 'Evidence',
    species: 'Species',
    system: 'In the dish or the body',
    papers: 'Number of papers',
    caveat: 'Caveat',
  },
  moreFilters: 'More filters',
  optionCount: (count: number) => n(count, { one: '1 arrow', other: `${count} arrows` }),
  general: 'Show general claims (muted)',
  generalHint: 'General: the review names nothing of what you filter by.',
  contestedOnly: 'Contested only',
  contestedHint: 'Where the review says both, of one arrow or across names for the same question.',
  clearAll: (count: number) => `Clear all (${count})`,
  status: (entities: number, ofEntities: number, arrows: number, ofArrows: number) =>
    `${entities} of ${ofEntities} entities, ${arrows} of ${ofArrows} arrows`,
  statusFit: (specific: number, general: number) =>
    `${n(specific, { one: '1 fits', other: `${specific} fit` })} your filters, ${general} general`,
  heldBack: (count: number, isFiltered: boolean) => {
    const held = n(count, {
      one: '1 with fewer claims is held back.',
      other: `${count} with fewer claims are held back.`,
    })
    return `${isFiltered ? 'Of general arrows,' : 'Main arrows only:'} ${held}`
  },
  statusElsewhere: {
    compare: 'Only claims that name what either side filters by.',
    grid: 'All claims, whatever the view and the filters.',
    review: 'All of the review, whatever the view and the filters.',
  },
  showAllArrows: 'Show all arrows',
  showMainArrows: 'Show main arrows only',
  diagramLabel: (view: string, text: string) => `Diagram, ${view}: ${text}`,
  loadingDiagram: 'Loading the diagram …',
  diagramFailed:
    'The diagram could not be loaded. Check the connection, then try again. The table says the same in words.',
  loadingTexts: 'Loading the texts …',
  loadFailed:
    'A part of the page could not be loaded. Check the connection, then try again or reload.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  startOver: 'Back to start',
  legend: 'Legend',
  howToRead: 'How to read',
  arrowKey: 'Key to the arrows',
  keyRaises: 'raises',
  keyLowers: 'lowers',
  keyBoth: 'says both',
  keyTentative: 'tentative',
  details: 'Details',
  deselect: 'Close details',
  back: 'Back',
}

export type PageWords = typeof en
