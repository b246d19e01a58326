// Each view as words, in both languages: what stands in which lane, and what each arrow of its opening says.
// A change of data or of the rules then reads "AMPK → mTORC1 turned" in a review of the change.
// `npm run golden` writes them anew.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import type { Language, SummaryEffect } from '../../src/domain/review/vocabulary.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { nameOf } from '../../src/domain/words/describe.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { realDataset } from '../fixtures.ts'

const SIGNS: Readonly<Record<SummaryEffect, string>> = {
  increases: '->',
  decreases: '-|',
  'mostly-increases': '=>',
  'mostly-decreases': '=|',
  contested: '<>',
  unsigned: '-o',
}

function goldenOf(id: string, lang: Language): string {
  const view = realDataset.views.get(id)!
  const graph = viewGraph(realDataset, view)
  const { nodes, lanes } = sceneOf(realDataset, graph, lang)
  const shown = derive(graph, { ...DEFAULT_SCOPE, view: id }, lineageOf(realDataset.meta))
  const name = (entity: string) => nameOf(realDataset, entity, lang)
  const inLanes = lanes.map(({ label, top, bottom }) => {
    const here = nodes.filter(({ y }) => y >= top && y < bottom)
    const names = here.sort((a, b) => a.x - b.x).map((node) => name(node.id))
    return `${label}: ${names.join(' | ')}`
  })
  const arrows = shown.interactions.map(({ source, target, effect, line, voices }) => {
    const { increases, decreases, unsigned } = voices
    return `${name(source)} ${SIGNS[effect]} ${name(target)} (${line}, +${increases} −${decreases} ?${unsigned})`
  })
  const counts = `${shown.interactions.length} arrows, ${shown.heldBack} held back`
  if (view.asLists) return [view.label[lang], '', ...inLanes, '', 'as lists', ''].join('\n')
  return [view.label[lang], '', ...inLanes, '', counts, ...arrows.sort(), ''].join('\n')
}

describe.each([...realDataset.views.keys()])('the view %s', (id) => {
  it.each(LANGUAGES)('says in %s what it said', async (lang) => {
    await expect(goldenOf(id, lang)).toMatchFileSnapshot(`golden/${id}.${lang}.txt`)
  })
})
