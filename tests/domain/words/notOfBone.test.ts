// A sentence that does not say of bone what its arrow says may yet speak of bone: neither language says more than that.
import { describe, expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { voicesOf } from '../../../src/domain/graph/voices.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { describeBacking } from '../../../src/domain/words/describeBacking.ts'
import { describeVoices } from '../../../src/domain/words/describeVoices.ts'
import { describeArrows } from '../../../src/domain/words/viewMessage.ts'
import { realDataset } from '../../fixtures.ts'

const { interactions } = derive(
  viewGraph(realDataset, realDataset.views.get('everything')!),
  { ...DEFAULT_SCOPE, view: 'everything' },
  lineageOf(realDataset.meta),
)
const notOfBone = interactions.filter(({ voices }) => voices.aboutBone === 0)
const WORDS = {
  en: /not say this of bone|says this of bone|not said of bone/,
  zh: /(?:并非|均非)就骨作此说/,
}

describe.each(['en', 'zh'] as const)('what is not said of bone (%s)', (lang) => {
  it.each([
    ['one sentence', notOfBone.filter(({ voices }) => voices.sentences === 1)],
    ['several', notOfBone.filter(({ voices }) => voices.sentences > 1)],
  ] as const)('is told so beside an arrow, an answer and a message: %s', (_count, arrows) => {
    expect(arrows.length).toBeGreaterThan(3)
    for (const arrow of arrows) {
      const { target } = arrow
      const claims = arrow[arrow.decidedBy]
      for (const text of [
        describeVoices(realDataset, { voices: voicesOf(claims), claims, target }, lang),
        describeBacking(claims, [], lang),
        describeArrows(realDataset, [arrow], lang),
      ]) {
        expect(text).toMatch(WORDS[lang])
        expect(text).not.toMatch(/提到/)
      }
    }
  })
})
