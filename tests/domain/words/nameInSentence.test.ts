// Guards the names within English sentences: what can be counted has its article, and nothing else has one.
import { expect, it } from 'vitest'
import { describeInteraction, nameOf } from '../../../src/domain/words/describe.ts'
import { nameInSentence } from '../../../src/domain/words/nameInSentence.ts'
import { realDataset } from '../../fixtures.ts'

const inEnglish = (id: string) => nameInSentence(realDataset, id, 'en')

it.each([
  ['autophagosome-initiator', 'the initiator of the autophagosome'],
  ['ulk1-complex', 'the ULK1 complex'],
  ['amp-atp-ratio', 'the AMP/ATP ratio'],
  ['phagophore', 'the phagophore'],
  ['bmsc-number', 'the number of BMSCs'],
  ['resorption-formation-ratio', 'the ratio of resorption to formation'],
  ['energy-homeostasis', 'the energy balance of the cell'],
  ['mtor-complex', 'a complex containing mTOR (not named further)'],
  ['ampk', 'AMPK'],
  ['bone-density', 'bone density'],
  ['pi3k-class-iii', 'class III PI3K'],
  ['autophagic-vacuoles', 'autophagic vacuoles'],
  ['autophagosome-elongation', 'elongation of the autophagosome membrane'],
  ['no-such-thing', 'no-such-thing'],
])('%s is "%s"', (id, said) => {
  expect(inEnglish(id)).toBe(said)
})

it('no complex, structure or ratio in the singular stands without one, but for proper names and masses', () => {
  const counted = [...realDataset.entities.values()].filter(
    ({ kind, label, plural }) =>
      plural !== true && (kind === 'complex' || kind === 'structure' || /\bratio\b/.test(label.en)),
  )
  const bare = counted.filter(({ id, label }) => inEnglish(id) === label.en)
  expect(bare.map(({ label }) => label.en).sort()).toEqual([
    'AMPK',
    'Beclin-1 bound to Bcl-2',
    'mTORC1',
  ])
})

it('it is said so of arrows, in English alone, and the box has the name alone', () => {
  const said = (lang: 'en' | 'zh') => {
    const [source, target] = ['beclin-1', 'autophagosome-initiator']
    const claims = realDataset.claims.filter(
      (one) => one.source === source && one.target === target,
    )
    return describeInteraction(realDataset, { source, target, effect: 'unsigned', claims }, lang)
  }
  expect(said('en')).toBe('Beclin-1 is part of the initiator of the autophagosome')
  expect(said('zh')).not.toMatch(/\bthe\b/)
  expect(nameOf(realDataset, 'autophagosome-initiator', 'en')).toBe(
    'initiator of the autophagosome',
  )
})
