// A tour can be given from its first step to its last: every link is understood, everything a step
// speaks of is on screen there, and the words are the curators' own, in both languages.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { GraphView } from '../../src/domain/graph/derive.ts'
import { parseLocator } from '../../src/domain/review/locator.ts'
import { isKnown, parseSelection } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { highlightOf } from '../../src/notation/highlight.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
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
  ...steps.flatMap(({ where, text, notes }) => [
    { where: `${where} text`, words: text },
    { where: `${where} notes`, words: notes },
  ]),
]

/** What is on screen at a step: ids that are drawn, and ids that a drawn family stands for. */
function shownAt(link: string) {
  const { scope } = scopeOfLink(link, dataset)
  const selectors = createSelectors()
  const view = selectors.view(dataset, scope)
  const standIn = standIns(dataset, selectors.graph(dataset, scope.view).view)
  const isShown = (id: string) => view.entities.has(standIn.get(id) ?? '')
  const arrows = new Set(view.interactions.map((interaction) => interaction.id))
  return { view, isShown, arrows, highlight: litAt(scope, view) }
}

/** Ids of the entities that do not fade at a step, given what else it keeps highlighted. */
function litAt(scope: Scope, view: GraphView) {
  const scene = sceneOf(dataset, createSelectors().graph(dataset, scope.view), 'en')
  const drawn = scene.nodes.map(({ id }) => id).filter((id) => view.entities.has(id))
  return (names: readonly string[]) => {
    const highlight = highlightOf(
      scene,
      view,
      scope.select,
      scope.reach ? view.entities.keys() : names,
    )
    return drawn.filter((id) => highlight === null || highlight.ids.has(id))
  }
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
    expect(step.names.length).toBeGreaterThan(0)
    expect(step.names.filter((id) => !dataset.entities.has(id))).toEqual([])
    const { isShown } = shownAt(step.link)
    expect(step.names.filter((id) => !isShown(id))).toEqual([])
  })

  test.each(steps)(
    '$where: every entity it speaks of is highlight, on the page and in a lecture',
    (step) => {
      const { scope } = scopeOfLink(step.link, dataset)
      const standIn = standIns(dataset, createSelectors().graph(dataset, scope.view).view)
      const names = step.names.map((id) => standIn.get(id) ?? id)
      const highlight = shownAt(step.link).highlight(names)
      expect(names.filter((id) => !highlight.includes(id))).toEqual([])
    },
  )

  test.each(steps)('$where: something is drawn, and what is selected is among it', (step) => {
    const { select } = scopeOfLink(step.link, dataset).scope
    const { view, isShown, arrows } = shownAt(step.link)
    expect(view.interactions.length).toBeGreaterThan(0)
    if (select === null) return
    expect(isKnown(dataset, select)).toBe(true)
    const selection = parseSelection(select)
    if (selection.type === 'entity') expect(isShown(select)).toBe(true)
    else expect(arrows).toContain(select)
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
    const wrong = steps.filter(({ text, notes }) => {
      const [shown, said] = [countWords(text.en), countWords(notes.en)]
      return shown < 12 || shown > 45 || said < 40 || said > 90
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
    const unlisted = steps.flatMap(({ where, text, names }) => {
      let rest = ` ${text.en.toLowerCase().replaceAll(/[^a-z0-9α-ω/-]+/g, ' ')} `
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
