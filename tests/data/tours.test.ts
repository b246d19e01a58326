// A tour can be given from its first step to its last: every link is understood, everything a step
// speaks of is on screen there, and the words are the curators' own, in both languages.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseLocator } from '../../src/domain/review/locator.ts'
import { fittingPredictions } from '../../src/domain/graph/predicted.ts'
import { PREDICTIONS } from '../../src/domain/scope/ask.ts'
import { isKnown } from '../../src/domain/scope/known.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { highlightOf, spokenAt, spokenInView } from '../../src/notation/highlight.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { scopeOfStep } from '../../src/store/stepScope.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { questionedClaims } from '../../src/domain/graph/openQuestions.ts'
import { standIns } from '../../src/domain/graph/viewGraph.ts'
import { realDataset, real } from '../fixtures.ts'

const { tours } = real
const dataset = realDataset
const LANGUAGES = ['en', 'zh'] as const

const steps = tours.flatMap((tour) =>
  tour.steps.map((step, i) => ({ where: `${tour.id} ${i + 1}`, ...step })),
)
/** Every text of the tours, with where it stands. */
const prose = [
  ...tours.flatMap(({ id, label, about }) => [
    { where: `${id} label`, words: label },
    { where: `${id} about`, words: about },
  ]),
  ...steps.flatMap(({ where, text, short, notes }) => [
    { where: `${where} text`, words: text },
    { where: `${where} short`, words: short },
    { where: `${where} notes`, words: notes },
  ]),
]

type Step = (typeof steps)[number]

/** What is on screen at a step: ids that are drawn, and ids that a drawn family stands for. */
function shownAt(step: Step) {
  const scope = scopeOfStep(step, dataset)
  const selectors = createSelectors()
  const view = selectors.view(dataset, scope)
  const graph = selectors.graph(dataset, scope.view)
  const standIn = standIns(dataset, graph.view)
  const drawnAs = (id: string) => standIn.get(id) ?? id
  const isShown = (id: string) => view.entities.has(drawnAs(id))
  const spoken = spokenAt(step, scope.select)
  const lit = spoken && spokenInView(dataset, graph.view, spoken)
  const highlight = highlightOf(sceneOf(dataset, graph, 'en'), view, scope.select, lit)
  return { view, isShown, drawnAs, highlight }
}

/** Whether a text calls an entity by one of its names, or as the step says that it does. */
function isNamedIn({ as, text }: Step, id: string, lang: Language): boolean {
  const entity = real.entities.find((each) => each.id === id)
  const own = as?.[id]?.[lang]
  const named = own
    ? [own]
    : [entity?.label[lang], ...(entity?.synonyms ?? []).map((synonym) => synonym)]
  const plain = (name: string | undefined) => name?.toLowerCase().replace(/ ?[（(].*/, '') ?? ''
  return named.some((name) => plain(name) !== '' && text[lang].toLowerCase().includes(plain(name)))
}

describe('the tours', () => {
  test('are six or more, with five to eight steps each', () => {
    expect(tours.length).toBeGreaterThanOrEqual(6)
    expect(new Set(tours.map(({ order }) => order)).size).toBe(tours.length)
    const odd = tours.filter((tour) => tour.steps.length < 5 || tour.steps.length > 8)
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  test.each(steps)('$where: the link is understood whole, and is its own shortest form', (step) => {
    const { scope, faults } = scopeOfLink(step.link, dataset)
    expect(faults).toEqual([])
    expect(linkOfScope(scope)).toBe(`${step.link}&lang=en`)
    // These belong to the page that takes the step, not to the step.
    expect([scope.lang, scope.lecture, scope.tour, scope.mode]).toEqual([
      'en',
      false,
      null,
      'diagram',
    ])
  })

  // It holds everything, so that on a slide no name in it can be read.
  test.each(steps)('$where: it is given in a view made to be read', (step) => {
    expect(scopeOfLink(step.link, dataset).scope.view).not.toBe('everything')
  })

  test.each(steps)('$where: every entity it speaks of is there and on screen', (step) => {
    expect(step.names.filter((id) => !dataset.entities.has(id))).toEqual([])
    const { isShown } = shownAt(step)
    expect(step.names.filter((id) => !isShown(id))).toEqual([])
    // Only the step that speaks of all that is shown names nothing.
    const isOfAll = step.names.length === 0 && step.arrows.length === 0
    expect(isOfAll).toBe(step.where === 'contested 1')
  })

  test.each(steps)('$where: what it names stands in its text, in both languages', (step) => {
    const unnamed = LANGUAGES.flatMap((lang) =>
      step.names.filter((id) => !isNamedIn(step, id, lang)).map((id) => `${lang} ${id}`),
    )
    expect(unnamed).toEqual([])
    expect(Object.keys(step.as ?? {}).filter((id) => !step.names.includes(id))).toEqual([])
  })

  test.each(steps)('$where: every arrow it speaks of is drawn, also one held back', (step) => {
    const { view } = shownAt(step)
    const drawn = new Set(view.interactions.map(({ id }) => id))
    expect(step.arrows.filter((id) => !drawn.has(id))).toEqual([])
  })

  test.each(steps)('$where: what is lit is what it speaks of, and no more', (step) => {
    const { highlight, drawnAs, view } = shownAt(step)
    if (step.arrows.length === 0) return
    const names = new Set(step.names.map(drawnAs))
    expect([...(highlight?.ids ?? [])].sort()).toEqual([...names, ...step.arrows].sort())
    // Each of them is at an arrow that is lit, or is the setting that such an arrow is told of.
    const told = view.interactions.filter(({ id }) => step.arrows.includes(id))
    const settings = told.flatMap(({ specific, general }) =>
      [...specific, ...general].flatMap(({ context }) => context.stressors ?? []),
    )
    const ends = told.flatMap(({ source, target }) => [source, target])
    expect([...names].filter((id) => ![...ends, ...settings].includes(id))).toEqual([])
  })

  test.each(steps)('$where: something is drawn, and what is selected is lit', (step) => {
    const { select } = scopeOfStep(step, dataset)
    const { view, highlight } = shownAt(step)
    expect(view.interactions.length).toBeGreaterThan(0)
    if (select === null) return
    expect(isKnown(dataset, select)).toBe(true)
    expect(highlight?.ids).toContain(select)
  })

  test('ask about two or three arrows each before they tell them, and of each the review has an answer', () => {
    const answers = new Set<string>()
    for (const { id } of tours) {
      const asking = steps.filter(
        ({ where, link }) => where.startsWith(`${id} `) && link.includes('ask='),
      )
      expect([2, 3], id).toContain(asking.length)
      for (const step of asking) {
        const { ask, select } = scopeOfStep(step, dataset)
        // What is selected shows itself with the answer, and the step speaks of it.
        expect([select, step.arrows.includes(ask ?? '')], step.where).toEqual([ask, true])
        const arrow = shownAt(step).view.interactions.find((one) => one.id === ask)
        expect(arrow, step.where).toBeDefined()
        for (const fitting of fittingPredictions(arrow?.effect ?? null)) answers.add(fitting)
      }
    }
    expect([...answers].sort()).toEqual([...PREDICTIONS].sort())
  })

  test('do not list in the details of an earlier step what a later one asks under the same filters', () => {
    const asked = ({ facets, general }: Scope) => JSON.stringify([facets, general])
    const told: string[] = []
    let pairs = 0
    for (const tour of tours) {
      const own = tour.steps.map((step, i) => ({ where: `${tour.id} ${i + 1}`, ...step }))
      own.forEach((later, at) => {
        const question = scopeOfStep(later, dataset)
        if (question.ask === null) return
        for (const earlier of own.slice(0, at)) {
          const scope = scopeOfStep(earlier, dataset)
          const isDrawn = shownAt(earlier).view.interactions.some(({ id }) => id === question.ask)
          if (!isDrawn || asked(scope) !== asked(question)) continue
          pairs++
          const listed = [question.ask, ...question.ask.split('--')]
          if (listed.includes(scope.select ?? '')) told.push(`${earlier.where}: ${later.where}`)
        }
      })
    }
    expect(told).toEqual([])
    expect(pairs).toBeGreaterThan(5)
  })

  test('close the loop of autophagy on screen', () => {
    const step = steps.find(({ where }) => where === 'how-autophagy-works 8')
    const loop = [
      'autophagy--recycled-nutrients',
      'recycled-nutrients--mtorc1',
      'mtorc1--autophagy',
    ]
    const ids = step && shownAt(step).highlight?.ids
    expect(loop.filter((id) => !ids?.has(id))).toEqual([])
  })
})

describe('the words of the tours', () => {
  test('are in English and in Chinese', () => {
    const mixed = prose.filter(({ where, words: { en, zh } }) => {
      // The review has one Chinese word for two things, and a note has to name it.
      const english = where === 'ageing-osteocytes 1 notes' ? en.replace('骨细胞', '') : en
      return /[\u4e00-\u9fff]/.test(english) || !/[\u4e00-\u9fff]/.test(zh)
    })
    expect(mixed.map(({ where }) => where)).toEqual([])
  })

  test('are as long as a slide and as long as a breath', () => {
    const countWords = (text: string) => text.split(/\s+/).length
    const wrong = steps.filter(({ text, short, notes }) => {
      const [shown, said] = [countWords(text.en), countWords(notes.en)]
      const isLong = countWords(short.en) > 12 || short.zh.length > 36
      return isLong || shown < 12 || shown > 45 || said < 40 || said > 90
    })
    expect(wrong.map(({ where }) => where)).toEqual([])
  })

  test('say where in the review they come from, alike in both languages', () => {
    const sections = new Map(real.meta.sections.map(({ id, paragraphs }) => [id, paragraphs]))
    const LOCATOR = /(?:\d(?:\.\d)*|[AEI]) ¶\d+(?: s\d+)?/g
    const CITATION = /\[[\d, -]+\]/g
    const faults = steps.flatMap(({ where, notes }) => {
      const found = LANGUAGES.map((lang) => [
        ...new Set([...(notes[lang].match(LOCATOR) ?? []), ...(notes[lang].match(CITATION) ?? [])]),
      ])
      const unknown = (notes.en.match(LOCATOR) ?? []).filter((text) => {
        const locator = parseLocator(/ s\d/.test(text) ? text : `${text} s1`)
        const count = locator && sections.get(locator.section)?.[locator.paragraph - 1]
        return !count || locator.sentence > count
      })
      const [en = [], zh = []] = found.map((texts) => [...texts].sort())
      const isAlike = JSON.stringify(en) === JSON.stringify(zh)
      return [
        ...(en.length === 0 ? [`${where}: no locator`] : []),
        ...(isAlike ? [] : [`${where}: ${en.join(' · ')} but ${zh.join(' · ')}`]),
        ...unknown.map((text) => `${where}: the review has no ${text}`),
      ]
    })
    expect(faults).toEqual([])
  })

  test('speak of no entity by its name that the step does not list', () => {
    const named = real.entities
      .map(({ id, label }) => ({ id, name: label.en.replace(/ \(.*/, '').toLowerCase() }))
      .sort((a, b) => b.name.length - a.name.length)
    const unlisted = steps.flatMap(({ where, text, short, names }) => {
      let rest = ` ${`${text.en} ${short.en}`.toLowerCase().replaceAll(/[^a-z0-9α-ω/-]+/g, ' ')} `
      return named.flatMap(({ id, name }) => {
        if (!rest.includes(` ${name} `)) return []
        rest = rest.replaceAll(` ${name} `, ' · ')
        return names.includes(id) ? [] : [`${where}: ${id}`]
      })
    })
    expect(unlisted).toEqual([])
  })

  test('share no run of 13 Chinese characters or 8 English words with the review', () => {
    const runs = new Set(
      readFileSync(new URL('review-runs.txt', import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    const digest = (run: string) => createHash('sha256').update(run).digest('base64').slice(0, 9)
    const copied = prose.flatMap(({ where, words: { en, zh } }) => {
      const english = en.toLowerCase().match(/[a-z0-9α-ω'-]+/g) ?? []
      const chinese = [...zh.matchAll(/[\u4e00-\u9fff]{13,}/g)].map(([run]) => run)
      return [
        ...english.map((_, i) => english.slice(i, i + 8).join(' ')),
        ...chinese.flatMap((run) => Array.from(run, (_, i) => run.slice(i, i + 13))),
      ]
        .filter((run) => runs.has(digest(run)))
        .map((run) => `${where}: ${run}`)
    })
    expect(copied).toEqual([])
  })
})

test('the tour of what is contested opens with the list of open questions, and each step but the last is on one', () => {
  const answers = questionedClaims(dataset)
  const [first, ...rest] = steps.filter(({ where }) => where.startsWith('contested '))
  expect(scopeOfStep(first!, dataset).contested).toBe(true)
  for (const step of rest.slice(0, -1)) {
    const { view, highlight } = shownAt(step)
    const lit = view.interactions.filter(({ id }) => highlight?.ids.has(id))
    const claims = lit.flatMap(({ specific, general }) => [...specific, ...general])
    expect(
      claims.some(({ id }) => answers.has(id)),
      step.where,
    ).toBe(true)
  }
})
