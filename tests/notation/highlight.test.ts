// Guards what a selection lights: it and what touches it, what is named, and nothing by an arrow that is
// not in view.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behindSelection, highlightOf, spokenAt } from '../../src/notation/highlight.ts'
import type { Spoken } from '../../src/notation/highlight.ts'
import { scopes } from '../domain/scopes.ts'
import { figureOf } from '../export/figures.ts'
import { BOTH, fixtureDataset } from '../fixtures.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'

const sorted = (ids: Iterable<string> | undefined) => ids && [...ids].sort()

describe('what is highlighted', () => {
  const { scene, panes } = figureOf(fixtureDataset, { ...DEFAULT_SCOPE, all: true })
  const [{ view }] = panes
  const highlight = (picked: string | null, spoken?: Spoken) =>
    highlightOf(scene, view, picked, spoken)?.ids

  it('is an arrow with its ends', () => {
    expect(sorted(highlight('exercise--ampk'))).toEqual(['ampk', 'exercise', 'exercise--ampk'])
  })

  it('is an entity with its arrows and their ends', () => {
    const ids = sorted(highlight('ost-survival'))
    expect(ids).toEqual(['autophagy', 'autophagy--ost-survival', 'ost-survival'])
  })

  it('is what a step speaks of, with the ends of its arrows, and not what touches the picked', () => {
    const spoken = { names: ['ost-survival'], arrows: ['ampk--mtor'] }
    const lit = ['ampk', 'ampk--mtor', 'mtor', 'ost-survival']
    expect(sorted(highlight('ost-survival', spoken))).toEqual(lit)
    expect(sorted(highlight(null, spoken))).toEqual(lit)
  })

  it('is of a step only until something else is picked, and of one that speaks of all nothing', () => {
    const step = { link: '?select=ampk', names: ['ampk'], arrows: [] }
    expect(spokenAt(step, 'ampk')).toBe(step)
    expect(spokenAt(step, 'mtor')).toBeUndefined()
    expect(spokenAt({ ...step, link: '?contested=only' }, null)).toBeDefined()
    expect(spokenAt({ ...step, names: [] }, 'ampk')).toBeUndefined()
  })

  it('is what a reference or a sentence stands behind, or what falls, with the ends', () => {
    const lit = (select: string | null, struck: ReadonlySet<string> | null = null) =>
      behindSelection(view, select, struck)?.arrows
    // A member's claim: the view draws it as its family's.
    expect(lit('ref-4')).toEqual(['ampk--mtor'])
    expect(lit('sentence-2-1-p1-s1')).toEqual(['ampk--mtor'])
    expect(sorted(highlight('ref-4', behindSelection(view, 'ref-4')!))).toEqual([
      'ampk',
      'ampk--mtor',
      'mtor',
    ])
    const struck = new Set(['exercise--ampk', 'ghost--mtor'])
    expect(lit('ref-4', struck)).toEqual(['exercise--ampk'])
    expect(lit(null, struck)).toEqual(['exercise--ampk'])
    // What is picked in the picture itself goes before; without arrows nothing fades.
    expect(lit('mtor', struck)).toBeUndefined()
    expect(lit('ref-98')).toBeUndefined()
    expect(lit(null)).toBeUndefined()
  })

  it('is nothing where nothing that could be drawn is selected', () => {
    for (const picked of [null, 'ref-28', 'ghost']) expect(highlight(picked)).toBeUndefined()
  })

  it.each(BOTH)(
    'holds what is picked, and of %s never an arrow without its ends',
    (_name, data) => {
      fc.assert(
        fc.property(scopes(data), (scope) => {
          const figure = figureOf(data, { ...scope, mode: 'diagram' })
          const { highlight: found } = figure.panes[0]
          if (!found) return
          if (found.picked !== null) expect(found.ids.has(found.picked)).toBe(true)
          for (const { id, source, target } of figure.scene.edges) {
            if (found.ids.has(id))
              expect([source, target].every((end) => found.ids.has(end))).toBe(true)
          }
        }),
        { numRuns: 30 },
      )
    },
  )
})
