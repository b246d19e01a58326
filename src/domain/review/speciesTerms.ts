// Species as one speaks of all of them: "in mice". Apart from the other terms, since the first picture needs none.
import type { SPECIES, Words } from './vocabulary.ts'

export const SPECIES_AS_MANY: Readonly<Record<(typeof SPECIES)[number], Words>> = {
  human: { en: 'people', zh: '人' },
  mouse: { en: 'mice', zh: '小鼠' },
  rat: { en: 'rats', zh: '大鼠' },
  rodent: { en: 'rodents', zh: '啮齿类' },
}
