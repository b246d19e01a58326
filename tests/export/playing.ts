// Lectures as the page plays them, without a page.
import { tourOfLecture } from '../../src/domain/lecture/tour.ts'
import type { Lecture } from '../../src/domain/lecture/schema.ts'
import { mainCount, stepNumber } from '../../src/domain/lecture/sideSteps.ts'
import { withLayout } from '../../src/domain/review/dataset.ts'
import type { Tour } from '../../src/domain/review/schemaViews.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { playedLecture } from '../../src/export/played/playedLecture.ts'
import { playedStep } from '../../src/export/played/playedStep.ts'
import { scopeOfStep } from '../../src/store/stepScope.ts'
import { EXPORT_WORDS } from '../../src/ui/export/words.ts'
import { real, realDataset } from '../fixtures.ts'
import { BASE } from './figures.ts'

/** The real data with all positions. */
const placed = real.views.reduce(
  (dataset, { id, layout }) => (layout ? withLayout(dataset, id, layout) : dataset),
  realDataset,
)

export function playedTour({ label, about, steps }: Tour, lang: Language): string {
  const played = steps.map((step, i) => {
    const { text, notes, aside } = step
    const number = stepNumber(steps, i + 1)
    return playedStep({
      whole: placed,
      scope: { ...scopeOfStep(step, placed), lang },
      settings: { base: BASE, step },
      said: {
        step: EXPORT_WORDS[lang].stepOf(label[lang], number, mainCount(steps)),
        ...{ text: text[lang], notes: notes[lang] || null, aside },
      },
    })
  })
  return playedLecture({ title: label[lang], about: about[lang], lang, steps: played })
}

export function played(lecture: Lecture, lang: Language): string {
  const unsaid = { en: 'Untitled', zh: '无题' }
  return playedTour(tourOfLecture(lecture, { title: unsaid, nameOf: () => unsaid }), lang)
}
