// A claim that says the opposite.
import type { Claim } from '../../../src/domain/review/dataset.ts'

const TURNED = { increases: 'decreases', decreases: 'increases', unsigned: 'unsigned' } as const

export const turned = (claim: Claim): Claim => ({ ...claim, effect: TURNED[claim.effect] })
