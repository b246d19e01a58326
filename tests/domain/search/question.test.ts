// Guards what a typed question is led to: each ready-made one to itself, each answer to claims that name all it
// says, and no word left out but those of one list.
import { describe, expect, it } from 'vitest'
import { findAll, nameSource } from '../../../src/domain/search/find.ts'
import { keyOf } from '../../../src/domain/search/plainText.ts'
import { readQuestion } from '../../../src/domain/search/question.ts'
import { HAN_SILENT, SILENT_WORDS, silentRole } from '../../../src/domain/search/silentWords.ts'
import { TOPIC_WORDS } from '../../../src/domain/search/topics.ts'
import { claimsWanted } from '../../../src/domain/search/wanted.ts'
import { withMembers } from '../../../src/domain/review/dataset.ts'
import { DEFAULT_SCOPE, interactionId } from '../../../src/domain/scope/scope.ts'
import { describeWanted } from '../../../src/domain/words/describeWanted.ts'
import { answerOf } from '../../../src/domain/words/answer.ts'
import { pathAnswer } from '../../../src/domain/graph/pathAnswer.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { linkOfScope, scopeOfLink } from '../../../src/store/url.ts'
import { scopeOfHit } from '../../../src/ui/header/openHit.ts'
import { questionSource } from '../../../src/ui/header/questionSource.ts'
import { QUESTION_GROUPS } from '../../../src/ui/answers/questions.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { real, realDataset } from '../../fixtures.ts'
import { WHOLE_QUESTIONS } from './queries.ts'
import { READINGS } from './readings.ts'

const named = nameSource(realDataset, splitDataset(real).library)
const questions = questionSource(realDataset)
const find = (query: string) => findAll({ named, claims: null, papers: null, questions }, query)
const first = (query: string) => find(query).groups[0]?.hits[0]
const opened = (query: string) => scopeOfHit(realDataset, DEFAULT_SCOPE, first(query)!, null)
const title = (query: string, lang: 'en' | 'zh' = 'en') =>
  describeWanted(realDataset, first(query)!, lang)

describe('a question', () => {
  it('that the page asks itself finds itself first, whole or begun, and opens as if it were pressed', () => {
    for (const { id, texts } of questions.ready) {
      const own = QUESTION_GROUPS.flatMap((group) => group.questions.map((one) => one))
      const { link } = own.find((one) => one.id === id)!
      for (const text of texts) {
        for (const typed of [text, text.replace(/[?？]$/, ''), text.toLowerCase()]) {
          expect(first(typed), typed).toMatchObject({ kind: 'question', id })
        }
        const begun = text.slice(0, Math.ceil(text.length * 0.8))
        const ids = find(begun).groups.flatMap(({ hits }) => hits.map((hit) => hit.id))
        expect(ids, begun).toContain(id)
        expect(linkOfScope(opened(text))).toBe(
          linkOfScope({ ...scopeOfLink(link, realDataset).scope, lang: 'en' }),
        )
      }
    }
  })

  it('is read the way round that it asks, active or passive, wherever its filters stand', () => {
    const read = READINGS.map(([query]) => [query, readQuestion(named.names, query)?.asks])
    expect(read.filter((row, at) => row[1] !== READINGS[at]?.[1])).toEqual([])
  })

  it('is held to thirty others, of both languages', () => {
    expect(WHOLE_QUESTIONS.length).toBeGreaterThan(30)
    expect(
      WHOLE_QUESTIONS.filter(([query]) => /[\u3400-\u9fff]/.test(query)).length,
    ).toBeGreaterThan(9)
  })

  it('that is answered under filters opens these, without what names none of them, where it is drawn', () => {
    for (const [query, kind] of WHOLE_QUESTIONS) {
      if (kind !== 'answer') continue
      const hit = first(query)!
      expect(claimsWanted(realDataset, hit).length, query).toBeGreaterThan(0)
      const scope = opened(query)
      expect(scopeOfLink(linkOfScope(scope), realDataset).faults, query).toEqual([])
      const graph = viewGraph(realDataset, realDataset.views.get(scope.view)!)
      expect(
        answerOf({ dataset: realDataset, graph, scope }).sayings.length,
        query,
      ).toBeGreaterThan(0)
      expect(scope.general, query).toBe((hit.filters ?? []).length === 0)
    }
  })

  it('is told which answer it gets, by all that the answer names', () => {
    expect(title('why does ageing harm osteocytes')).toBe('Ageing in osteocytes')
    expect(title('为什么衰老会损害骨细胞', 'zh')).toBe('衰老（骨细胞）')
    expect(title('which drugs lower autophagy in osteoclasts?')).toBe(
      'What acts on autophagy in osteoclasts',
    )
    expect(title('什么药降低破骨细胞自噬', 'zh')).toBe('什么作用于自噬（破骨细胞）')
    expect(title('what does mTOR do')).toBe('What mTOR acts on')
    expect(title('where do studies of glucocorticoids disagree')).toBe(
      'Where the review says both of glucocorticoids',
    )
    expect(title('does exercise help bone')).toBe('Exercise in bone')
    expect(title('is autophagy lowered in osteoblasts of mice')).toBe(
      'Autophagy in osteoblasts, in mice',
    )
    expect(title('what stops autophagy in the elderly')).toBe(
      'What acts on autophagy, under ageing',
    )
    expect(title('老年人的什么抑制自噬', 'zh')).toBe('什么作用于自噬（衰老）')
    expect(title('how do osteoblasts change in mice')).toBe('Osteoblasts in mice')
  })

  it('about what differs between two opens them side by side, with what else is asked on both sides', () => {
    const two = 'what is the difference between osteoblasts and osteoclasts?'
    expect(title(two)).toBe('Osteoblasts and osteoclasts, side by side')
    expect(opened(two)).toMatchObject({
      mode: 'compare',
      facets: { cell: ['OB'] },
      versus: { cell: ['OC'] },
    })
    const aged = '衰老对成骨细胞与骨细胞的影响有什么不同'
    expect(title(aged, 'zh')).toBe('衰老（成骨细胞与骨细胞）：并列对比')
    expect(opened(aged)).toMatchObject({
      facets: { cell: ['OB'], stressor: ['ageing'] },
      versus: { cell: ['OST'], stressor: ['ageing'] },
    })
    const of = opened('how does autophagy differ between ageing and oestrogen loss?')
    expect(of).toMatchObject({ mode: 'compare', select: 'autophagy' })
    expect([of.facets.stressor, of.versus.stressor]).toEqual([['ageing'], ['oestrogen-loss']])
    // Of one there are no two sides.
    expect(first('do osteoclasts differ?')).not.toMatchObject({ isCompared: true })
  })

  it('with a word that is not understood says so, wherever it stands, in either language', () => {
    for (const [query] of WHOLE_QUESTIONS) {
      const isHan = /[\u3400-\u9fff]/.test(query)
      const words = isHan ? [query] : query.split(' ')
      const odd = isHan ? '龘靐' : 'xyloq'
      for (const at of [0, Math.floor(words.length / 2), words.length]) {
        const asked = [...words.slice(0, at), odd, ...words.slice(at)].join(' ')
        expect(readQuestion(named.names, asked)?.unread, asked).toContain(odd)
      }
    }
    expect(find('does starvation raise autophagy in zebrafish').unread).toEqual(['zebrafish'])
    const unread = (query: string) => readQuestion(named.names, query)?.unread
    // A word is kept as it was typed, whatever it is compared as.
    expect(unread('does Haemin raise autophagy')).toEqual(['Haemin'])
    expect(unread('how can autophagy be raised')).toEqual([])
    expect(unread('what is raised by exercise')).toEqual([])
    // An adjective of a dose is no verb, and a metal none either.
    expect(unread('does a lower dose of glucocorticoids harm bone')).toEqual(['lower'])
    expect(unread('降低剂量的糖皮质激素会损害骨吗')).toEqual(['降低'])
    expect(unread('is lead harmful to bone')).toEqual(['lead'])
    // The review ranks nothing.
    expect(unread('what is the best drug for osteoporosis')).toEqual(['best'])
    // What is done to the named thing is not what that thing does.
    expect(unread('does blocking autophagy harm bone')).toEqual(['blocking'])
    expect(unread('does reduced autophagy harm bone')).toEqual(['reduced'])
    expect(unread('抑制自噬会损害骨吗')).toEqual(['抑制'])
    for (const query of [
      'how to increase autophagy',
      'which drugs raised autophagy',
      '如何促进自噬',
    ]) {
      expect(unread(query), query).toEqual([])
    }
  })

  it('of a loss or a negation never passes over it', () => {
    const words = ['loss', 'lack', 'no', 'not', 'less', 'without', 'instead', 'never', 'none']
    const short = ["doesn't", "isn't", "don't", "can't", 'lose', 'lost', 'losing', 'lead']
    for (const word of [...words, ...short]) expect(silentRole(word), word).toBeNull()
    for (const word of ['不', '无', '缺', '未', '没', '缺失', '缺乏', '丧失', '没有', '不足']) {
      expect(HAN_SILENT.has(word), word).toBe(false)
    }
    for (const query of [
      'does loss of autophagy harm bone',
      'is loss of Atg5 bad for osteoclasts',
    ]) {
      expect(find(query).unread, query).toEqual(['loss'])
    }
  })

  it('reads no name out of a longer word of Chinese', () => {
    const read = (query: string) => {
      const reading = readQuestion(named.names, query)
      return [reading?.unread, reading?.names.flatMap(({ filters }) => filters), reading?.kinds]
    }
    expect(read('自噬对软骨细胞有什么作用')).toEqual([['软骨细胞'], [], []])
    expect(read('自噬对软骨有什么作用')).toEqual([['软骨'], [], []])
    expect(read('中药促进自噬吗')).toEqual([['中药'], [], []])
    expect(read('什么中药促进自噬')).toEqual([['中药'], [], []])
  })

  it('of filters that nothing is said under is answered without them, and told so', () => {
    const found = find('does GIT1 raise autophagy in osteocytes')
    expect(found.groups[0]?.hits[0]).toEqual({ kind: 'arrow', id: 'git1--autophagy', rank: 0.3 })
    expect(found.unsaid).toEqual([[{ facet: 'cell', option: 'OST' }]])
  })

  it('of filters offers arrows that a claim under them names, and tells of others that none does', () => {
    const asked = [...realDataset.entities.keys()].flatMap((id) => {
      const { en } = realDataset.entities.get(id)!.label
      return ['mice', 'osteocytes'].map((where) => `does ${en} affect autophagy in ${where}`)
    })
    for (const query of asked) {
      const { groups, unsaid } = find(query)
      const arrows = groups
        .find(({ kind }) => kind === 'arrow')
        ?.hits.filter(({ rank }) => rank < 1)
      for (const { id, filters } of arrows ?? []) {
        if (!filters) {
          expect(unsaid.length, query).toBeGreaterThan(0)
          continue
        }
        const [source = '', target = ''] = id.split('--')
        const isIts = (claim: { source: string; target: string }) =>
          withMembers(realDataset, source).has(claim.source) &&
          withMembers(realDataset, target).has(claim.target)
        expect(claimsWanted(realDataset, { filters }).some(isIts), `${query}: ${id}`).toBe(true)
      }
    }
    const found = find('does autophagy affect apoptosis in mice')
    expect(found.groups[0]?.hits[0]).toEqual({
      kind: 'arrow',
      id: 'autophagy--apoptosis',
      rank: 0.3,
    })
    expect(found.unsaid).toEqual([[{ facet: 'species', option: 'mouse' }]])
    // The review speaks of no high intensity, and a dose is not meant.
    const intense = find('does high intensity exercise help bone')
    expect(intense.unread).toEqual(['high'])
    expect(JSON.stringify(intense.groups)).not.toContain('"dose"')
  })

  it('of a filter that no claim on what acts on a thing names is answered with what else is said there', () => {
    const hits = (query: string) => find(query).groups.flatMap((group) => group.hits)
    for (const id of realDataset.entities.keys()) {
      for (const where of ['osteoclasts', 'osteocytes', 'mice']) {
        const { en } = realDataset.entities.get(id)!.label
        const query = `how is ${en} lowered in ${where}`
        const { unsaid } = find(query)
        const [filter] = unsaid.flat()
        if (filter && hits(query).some((hit) => hit.kind === 'entity' && hit.id === id)) {
          expect(claimsWanted(realDataset, { filters: [filter], select: id }), query).toEqual([])
        }
      }
    }
  })

  it('of two cells, or of two stressors, is no single answer with an "or"', () => {
    const titles = (query: string, lang: 'en' | 'zh' = 'en') =>
      find(query)
        .groups.find(({ kind }) => kind === 'answer')
        ?.hits.map((hit) => describeWanted(realDataset, hit, lang))
    expect(titles('运动对老年人有好处吗', 'zh')).toEqual(['运动', '衰老'])
    expect(titles('does ageing affect osteoblasts and osteoclasts')).toEqual([
      'Ageing in osteoblasts',
      'Ageing in osteoclasts',
    ])
    expect(titles('does the dose of glucocorticoids matter in osteocytes')?.[0]).toBe(
      'Glucocorticoids in osteocytes, low dose or high dose',
    )
  })

  it('of where the review says both is led to something that is, or told that nothing is', () => {
    const entities = [...realDataset.entities.values()].map(({ label }) => label.en)
    const stressors = realDataset.meta.stressors.map(({ label }) => label.en)
    let disputed = 0
    for (const name of new Set([...entities, ...stressors])) {
      const query = `where do studies of ${name} disagree`
      const found = find(query)
      for (const hit of found.groups.flatMap(({ hits }) => hits)) {
        if (!hit.isContested) continue
        disputed++
        const scope = scopeOfHit(realDataset, DEFAULT_SCOPE, hit, null)
        const graph = viewGraph(realDataset, realDataset.views.get(scope.view)!)
        const { sayings } = answerOf({ dataset: realDataset, graph, scope })
        expect(sayings.length, query).toBeGreaterThan(0)
        expect(found.isUndisputed, query).toBe(false)
      }
    }
    expect(disputed).toBeGreaterThan(5)
    for (const query of ['where do studies of metformin disagree', '缺氧有什么争议']) {
      expect(find(query).isUndisputed, query).toBe(true)
      expect(first(query), query).not.toMatchObject({ isContested: true })
    }
  })

  it('finds questions and tours about the same whichever dataset its names were read with', () => {
    const again = questionSource({ ...realDataset })
    const query = 'why does ageing harm osteocytes?'
    const kinds = (source: typeof questions) =>
      findAll({ named, claims: null, papers: null, questions: source }, query).groups.map(
        ({ kind }) => kind,
      )
    expect(kinds(questions)).toContain('tour')
    expect(kinds(again)).toEqual(kinds(questions))
  })

  it('is led along a way exactly where the page knows one', () => {
    const whole = viewGraph(realDataset, realDataset.views.get('everything')!)
    const ids = [...realDataset.entities.keys()].filter((_, at) => at % 23 === 0)
    for (const source of ids) {
      for (const target of ids) {
        const answer = pathAnswer(realDataset, whole, DEFAULT_SCOPE, { source, target })
        const hasWay = (answer?.chains.length ?? 0) > 0
        expect(questions.reaches(source, target, []), `${source}--${target}`).toBe(hasWay)
      }
    }
  })

  it('of something that the review does not mention still tells what is not understood, and of the rest', () => {
    const found = find('does denosumab raise autophagy through AMPK in zebrafish')
    expect(found.unread).toEqual(['zebrafish'])
    expect(found.groups.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['absent', 'arrow']),
    )
  })

  it('leaves a tour, whatever it opens', () => {
    const within = { ...DEFAULT_SCOPE, tour: 'exercise', step: 3 }
    for (const query of ['does metformin prevent osteoporosis', 'does exercise help bone']) {
      const scope = scopeOfHit(realDataset, within, first(query)!, null)
      expect([scope.tour, scope.step], query).toEqual([null, 1])
    }
  })

  it('about what a tour is about offers it too, behind what answers at once', () => {
    const toursOf = (query: string) =>
      find(query)
        .groups.find(({ kind }) => kind === 'tour')
        ?.hits.map(({ id }) => id)
    expect(toursOf('why does ageing harm osteocytes?')).toEqual(['ageing-osteocytes'])
    expect(toursOf('运动对自噬有什么作用')).toEqual(['exercise'])
    expect(toursOf('does the dose of glucocorticoids matter?')).toEqual(['glucocorticoid-dose'])
    expect(toursOf('what raises autophagy')).toBeUndefined()
    // What is understood in part is no reason to begin one.
    expect(toursOf('how does autophagy affect cancer')).toBeUndefined()
    for (const query of ['why does ageing harm osteocytes?', '运动对自噬有什么作用']) {
      expect(first(query)?.kind, query).not.toBe('tour')
    }
  })

  it('of a kind of thing offers the arrows of that kind beside the answer', () => {
    const arrows = find('which drugs lower autophagy in osteoclasts?').groups.find(
      ({ kind }) => kind === 'arrow',
    )
    expect(arrows?.hits.length).toBeGreaterThan(0)
    for (const { id } of arrows?.hits ?? []) {
      const [source = '', target] = id.split('--')
      expect(['drug', 'small-molecule']).toContain(realDataset.entities.get(source)?.kind)
      expect(target).toBe('autophagy')
      // Each is said of osteoclasts, not only of no cell by name.
      const own = realDataset.claims.filter(
        (claim) => interactionId(claim.source, claim.target) === id,
      )
      expect(
        own.some(({ context }) => context.cells?.includes('OC')),
        id,
      ).toBe(true)
    }
  })

  it('is only what asks: a query without a word that asks is read as before', () => {
    for (const query of ['AMPK', 'Beclin', '[26]', '1.2.1', 'rapamycin bone', '自噬 破骨细胞']) {
      const { groups } = find(query)
      expect(
        groups.map(({ kind }) => kind),
        query,
      ).not.toContain('question')
      expect(
        groups.map(({ kind }) => kind),
        query,
      ).not.toContain('answer')
    }
  })
})

describe('the words that name nothing', () => {
  it('are no names, in neither language', () => {
    const isName = (word: string) => named.names.has(keyOf(word))
    expect(SILENT_WORDS.filter(isName)).toEqual([])
    expect(TOPIC_WORDS.filter(isName)).toEqual([])
  })

  it('leave nothing of a ready-made question unread', () => {
    const left = questions.ready.flatMap(({ texts }) =>
      texts.flatMap((text) => readQuestion(named.names, text)?.unread ?? []),
    )
    expect(left).toEqual([])
  })
})
