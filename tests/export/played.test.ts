// Guards a lecture as one file: whole without its program, nothing in it that could run or be fetched, and its steps in
// the order in which every lecture is given.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastStep, mainStepOf, sideStepsOf, stepOf } from '../../src/domain/lecture/sideSteps.ts'
import { waysOf } from '../../src/export/played/waysOf.ts'
import { real } from '../fixtures.ts'
import { HOSTILE } from '../domain/lecture/lectures.ts'
import { everyElement, readXml } from '../notation/xml.ts'
import type { XmlElement } from '../notation/xml.ts'
import { BASE } from './figures.ts'
import { played, playedTour } from './playing.ts'

const PROGRAM = /<script>([^]*?)<\/script>/
const STYLES = /<style>([^]*?)<\/style>/g

const hash = (text = '') => createHash('sha256').update(text).digest('base64')

/** The file as a tree; its program and its style, which are no XML, apart. */
function opened(html: string) {
  const [, program = ''] = PROGRAM.exec(html) ?? []
  const styles = [...html.matchAll(STYLES)].map(([, style]) => style)
  const markup = html
    .replace('<!doctype html>\n', '')
    .replace(program, '')
    .replaceAll(STYLES, '<style></style>')
  const all = everyElement(readXml(markup))
  const named = (name: string) => all.filter((each) => each.name === name)
  const ofClass = (name: string) =>
    all.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name))
  return { html, program, styles, all, named, ofClass }
}

const tourOf = (id: string) => real.tours.find((tour) => tour.id === id)!
const attribute = (elements: readonly XmlElement[], name: string) =>
  elements.flatMap(({ attributes }) => attributes[name] ?? [])

describe.each([
  ['exercise', 'en'],
  ['contested', 'zh'],
] as const)('the tour %s in %s as one file', (id, lang) => {
  const tour = tourOf(id)
  const file = opened(playedTour(tour, lang))
  const asking = tour.steps.filter(({ link }) => link.includes('ask='))

  it('has every step with its picture, words, notes, and the way back', () => {
    const slides = file.ofClass('slide')
    expect(asking.length).toBeGreaterThan(0)
    expect(slides).toHaveLength(tour.steps.length + asking.length)
    tour.steps.forEach((step, i) => {
      const slide = slides.find(({ attributes }) => attributes['id'] === `step-${i + 1}`)!
      const inside = everyElement(slide)
      const texts = inside.map(({ text }) => text)
      expect(texts).toContain(step.text[lang])
      expect(texts).toContain(step.notes[lang])
      expect(inside.filter(({ attributes }) => attributes['data-interaction'])).not.toEqual([])
      expect(attribute(inside, 'href')).toEqual([expect.stringContaining(`${BASE}?`)])
    })
  })

  it('tells what is asked only after it was asked', () => {
    for (const slide of file.ofClass('slide')) {
      const { id: at = '' } = slide.attributes
      if (!at.endsWith('-asks')) continue
      const step = tour.steps[Number(/\d+/.exec(at)![0]) - 1]!
      const arrow = new URLSearchParams(step.link).get('ask')!
      const drawn = attribute(everyElement(slide), 'data-interaction')
      expect(drawn).not.toContain(arrow)
      expect(attribute(everyElement(slide), 'data-asked')).toEqual([arrow])
      expect(everyElement(slide).map(({ text }) => text)).not.toContain(step.notes[lang])
      expect(slide.attributes['data-next']).toBe(at.replace('-asks', ''))
    }
  })

  it('asks no host for anything, and may run only its own program', () => {
    const links = new Set(file.named('a'))
    for (const each of file.all) {
      for (const [name, value] of Object.entries(each.attributes)) {
        expect(name).not.toMatch(/^on|^style$/)
        if (/^(?:src|href|srcset|action|data|xlink:href)$/.test(name) && !links.has(each))
          expect(value).toMatch(/^data:/)
      }
    }
    const policy = file.named('meta').find(({ attributes }) => attributes['http-equiv'])!
    const { content = '' } = policy.attributes
    expect(content).toContain("default-src 'none'")
    expect(content).toContain(`script-src 'sha256-${hash(file.program)}';`)
    const styles = [...new Set(file.styles)].map((style) => `'sha256-${hash(style)}'`)
    expect(content).toContain(`style-src ${styles.join(' ')};`)
    expect(file.named('script')).toHaveLength(1)
  })

  it('has no id twice, and leads only to slides that are there', () => {
    const ids = attribute(file.all, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    for (const way of ['first', 'last', 'next', 'previous', 'side'])
      expect(ids).toEqual(expect.arrayContaining([...new Set(attribute(file.all, `data-${way}`))]))
  })
})

it('hostile words stay words', () => {
  const steps = HOSTILE.map((said) => ({
    link: '?view=bmp',
    short: { en: said },
    text: { en: said },
    notes: { en: said },
  }))
  const file = opened(played({ id: 'own-test', label: { en: HOSTILE[0] }, steps }, 'en'))
  for (const name of ['script', 'h1']) expect(file.named(name)).toHaveLength(1)
  for (const name of ['img', 'b', 'textarea']) expect(file.named(name)).toEqual([])
  const texts = file.all.map(({ text }) => text)
  for (const said of HOSTILE) {
    // Once as text and once as notes.
    expect(texts.filter((text) => text === said)).toHaveLength(said === HOSTILE[0] ? 4 : 2)
  }
})

it('an empty step is its words', () => {
  const link = '?view=beclin-1&cell=muscle&dose=high&general=hidden'
  const file = opened(played({ id: 'own-test', steps: [{ link, text: { en: 'Said' } }] }, 'en'))
  expect(file.named('svg')).toEqual([])
  expect(file.all.map(({ text }) => text)).toContain('Said')
})

it.each([
  {
    ask: 'exercise--ampk--autophagy',
    link: '?view=ampk-mtor&path=exercise--autophagy&also=exercise--ampk,ampk--autophagy',
    asked: 'Along this chain, does exercise raise or lower autophagy: exercise → AMPK → autophagy?',
    hidden: ['exercise--ampk', 'ampk--autophagy', 'exercise--autophagy'],
    dotted: ['exercise--ampk--autophagy'],
    marks: [],
  },
  {
    ask: 'ampk:up--autophagy',
    link: '?view=ampk-mtor&push=ampk:up',
    asked: 'By the arrows of “AMPK/mTOR”: what happens to autophagy if AMPK is raised?',
    hidden: ['ampk--autophagy', 'ulk1--autophagy'],
    dotted: [],
    marks: ['ampk', 'autophagy'],
  },
])('a step asks about $ask before it tells it', ({ ask, link, asked, hidden, dotted, marks }) => {
  const steps = [{ link: `${link}&ask=${ask}`, text: { en: 'Said' }, notes: { en: 'Told' } }]
  const slides = opened(played({ id: 'own-test', steps }, 'en')).ofClass('slide')
  expect(slides).toHaveLength(2)
  const [before, after] = slides.map((slide) => everyElement(slide))
  const texts = before!.map(({ text }) => text)
  expect(texts).toContain(asked)
  for (const said of ['Said', 'Told']) expect(texts).not.toContain(said)
  for (const arrow of hidden) expect(attribute(before!, 'data-interaction')).not.toContain(arrow)
  expect(attribute(before!, 'data-asked')).toEqual(dotted)
  expect([...attribute(before!, 'data-answer')].sort()).toEqual(marks)
  expect(attribute(after!, 'data-interaction')).toContain('ampk--autophagy')
  expect(after!.map(({ text }) => text)).toEqual(expect.arrayContaining(['Said', 'Told']))
  expect(attribute(after!, 'data-answer').length > 2).toBe(marks.length > 0)
})

describe('the ways between slides', () => {
  const places = fc.array(
    fc.record({ asks: fc.boolean(), aside: fc.constantFrom(true as const, undefined) }),
    { minLength: 1, maxLength: 9 },
  )

  it('are those of every lecture, with each question before its answer', () => {
    fc.assert(
      fc.property(places, (steps) => {
        const ways = waysOf(steps)
        const of = (id: string | undefined) => ways.find((each) => each.id === id)
        for (const { at, isQuestion, leads } of ways) {
          const next = of(leads.next)
          if (isQuestion) {
            expect(next).toMatchObject({ at, isQuestion: false })
            continue
          }
          const to = stepOf('next', steps, at)
          expect(next?.at ?? at).toBe(to)
          if (next) expect(next.isQuestion).toBe(to > at && steps[to - 1]!.asks)
          const back = of(leads.previous)
          if (steps[at - 1]!.asks) expect(back).toMatchObject({ at, isQuestion: true })
          else expect(back?.at ?? at).toBe(stepOf('previous', steps, at))
          expect(of(leads.first)?.at).toBe(1)
          expect(of(leads.last)?.at).toBe(lastStep(steps))
        }
      }),
    )
  })

  it('lead through the side steps of a step and back to it', () => {
    fc.assert(
      fc.property(places, (steps) => {
        const ways = waysOf(steps)
        for (const main of ways.filter(
          ({ at, isQuestion }) => !isQuestion && mainStepOf(steps, at) === at,
        )) {
          const passed = new Set<number>()
          let here = main
          for (
            let i = 0;
            i < 30 && here.leads[here.isQuestion ? 'next' : 'side'] !== undefined;
            i++
          ) {
            const to = here.leads[here.isQuestion ? 'next' : 'side']
            here = ways.find(({ id }) => id === to)!
            if (here === main) break
            passed.add(here.at)
          }
          expect(here).toBe(main)
          expect([...passed]).toEqual(sideStepsOf(steps, main.at))
        }
      }),
    )
  })
})
