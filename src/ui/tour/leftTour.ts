import type { Scope } from '../../domain/scope/scope.ts'

/**
 * The scope once a tour is left: what its step shows stays as it is seen, and what it had asked about is drawn, since
 * nobody is left to answer.
 */
export const leftTour = (scope: Scope): Scope => ({ ...scope, tour: null, step: 1, ask: null })
