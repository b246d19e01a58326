// Guards the sentence under every figure: it names each filter that is on, and two scopes that filter
// differently never read the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeForAudience, describeScope } from '../../../src/domain/words/describeScope.ts'
import { FACETS, facetOptions } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { Scope } from '../../../src/domain/scope/scope.ts'
import { fixtureDataset, realDataset } from '../../fixtures.ts'
import { scopes } from '../scopes.ts'

const said = (part: Partial<Scope>, lang: Scope['lang'] = 'en') =>
  describeScope(fixtureDataset, { ...DEFAULT_SCOPE, view: 'machinery', ...part }, lang)

const OST_AND_EXERCISE = { ...NO_FACETS, cell: ['OB', 'OST'], stressor: ['exercise'] }

describe('a scope in words', () => {
  it.each<readonly [Partial<Scope>, en: string, zh: string]>([
    [{}, 'View “Machinery”; no filter.', '视图“机制”；未筛选。'],
    [
      { facets: OST_AND_EXERCISE },
      'View “Machinery”; cell type: Osteoblast or Osteocyte; stressor: Exercise.',
      '视图“机制”；细胞类型：成骨细胞或骨细胞；应激因素：运动。',
    ],
    [
      { facets: { ...NO_FACETS, stressor: ['exercise'] }, general: false, contested: true },
      'View “Machinery”; stressor: Exercise; general claims hidden; contested arrows only.',
      '视图“机制”；应激因素：运动；不含泛指论断；仅有分歧的箭头。',
    ],
    [
      { select: 'ampk', reach: { direction: 'down', steps: 2 } },
      'View “Machinery”; within 2 steps downstream of AMPK.',
      '视图“机制”；AMPK 家族下游 2 步之内。',
    ],
    [
      { mode: 'compare', facets: OST_AND_EXERCISE, versus: { ...NO_FACETS, cell: ['OC'] } },
      'View “Machinery”; cell type: Osteoblast or Osteocyte, stressor: Exercise, compared with cell type: Osteoclast.',
      '视图“机制”；细胞类型：成骨细胞或骨细胞、应激因素：运动，与细胞类型：破骨细胞对比。',
    ],
  ])('%j', (part, en, zh) => {
    expect(said(part)).toBe(en)
    expect(said(part, 'zh')).toBe(zh)
  })

  it('says of a crowded view that it shows its main arrows only, until all are asked for', () => {
    const crowded = [...realDataset.views.values()].find(({ opensOn }) => opensOn !== undefined)!
    const scope = { ...DEFAULT_SCOPE, view: crowded.id }
    expect(describeScope(realDataset, scope, 'en')).toContain('main arrows only')
    expect(describeScope(realDataset, { ...scope, all: true }, 'en')).not.toContain('main arrows')
  })

  it('names every option that is chosen and none that is not', () => {
    fc.assert(
      fc.property(scopes(realDataset), (scope) => {
        const words = describeScope(realDataset, { ...scope, mode: 'diagram' }, scope.lang)
        for (const facet of FACETS) {
          for (const { id, label } of facetOptions(realDataset.meta, facet)) {
            if (scope.facets[facet].includes(id)) expect(words).toContain(label[scope.lang])
          }
        }
        expect(words).not.toMatch(/undefined|null|\[object/)
      }),
    )
  })

  it('reads differently for any two sets of filters', () => {
    const plain = fc.record({
      facets: scopes(realDataset).map(({ facets }) => facets),
      general: fc.boolean(),
    })
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [left, right] = [a, b].map((part) =>
          describeScope(realDataset, { ...DEFAULT_SCOPE, all: true, ...part }, 'en'),
        )
        expect(left === right).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
  })
})

describe('a scope in words for an audience', () => {
  const down = { direction: 'down', steps: 1 } as const
  it.each<readonly [Partial<Scope>, en: string, zh: string]>([
    [{}, '', ''],
    [{ select: 'ampk' }, '', ''],
    [
      {
        facets: { ...NO_FACETS, stressor: ['exercise'] },
        general: false,
        select: 'ampk',
        reach: down,
      },
      'Shown: Exercise; only claims that name it; one step downstream of AMPK',
      '所示：运动；仅限明确提及者；AMPK 家族下游 1 步之内',
    ],
    [
      { facets: OST_AND_EXERCISE, general: false },
      'Shown: Osteoblast or Osteocyte; Exercise; only claims that name them',
      '所示：成骨细胞或骨细胞；运动；仅限明确提及者',
    ],
    [{ general: false, contested: true }, 'Shown: only what is contested', '所示：仅有分歧者'],
  ])('%j', (part, en, zh) => {
    const scope = { ...DEFAULT_SCOPE, view: 'machinery', ...part }
    expect(describeForAudience(fixtureDataset, scope, 'en')).toBe(en)
    expect(describeForAudience(fixtureDataset, scope, 'zh')).toBe(zh)
  })
})
