// Each thing has a page of its own, which leads to others that are there, and says what the data say.
import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/domain/review/dataset.ts'
import { parseDataset } from '../../src/domain/review/parse.ts'
import { addressOf } from '../../src/export/pages/addresses.ts'
import { permanentPages } from '../../src/export/pages/permanentPages.tsx'
import { VERDICT_WORDS } from '../../src/domain/words/claimTerms.ts'
import { interactionId } from '../../src/domain/scope/scope.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { fixtureFiles, real, realDataset } from '../fixtures.ts'

const { literature } = splitDataset(real)
const pages = permanentPages({ dataset: realDataset, full: real, literature })
const page = (kind: Parameters<typeof addressOf>[0], id: string) =>
  pages.get(addressOf(kind, id))!()
/** All are made by the same few functions: every tenth of a kind, and all that are few. */
const some = <T>(things: readonly T[]): readonly T[] =>
  things.filter((_, i) => things.length < 60 || i % 10 === 0)

const interactionOf = ({ source, target }: { readonly source: string; readonly target: string }) =>
  interactionId(source, target)
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
const linksOf = (html: string) =>
  [...html.matchAll(/ href="([^"]*)"/g)].map(([, link = '']) => unescaped(link))

it('every claim, number and paper has a page that holds its words in both languages', () => {
  for (const { id } of real.claims) expect(pages.has(addressOf('claim', id)), id).toBe(true)
  for (const { id, statement } of some(real.claims)) {
    const html = unescaped(page('claim', id))
    for (const text of Object.values(statement)) expect(html.includes(text), id).toBe(true)
  }
  for (const reference of some(real.references)) {
    const html = unescaped(page('reference', reference['citation-number']))
    expect(html).toContain(reference.custom.topic.zh)
  }
  for (const paper of some(literature.papers)) {
    expect(unescaped(page('paper', paper.id)), paper.id).toContain(paper.title)
  }
})

it('every finding stands on the page of its paper and of each claim it bears on', () => {
  for (const { paper, claims, finding } of some(real.literature.readings)) {
    expect(unescaped(page('paper', paper))).toContain(finding.en)
    for (const id of claims) expect(unescaped(page('claim', id)), id).toContain(finding.zh)
  }
})

it('what a cited paper is not seen to say is told on every page that names the two', () => {
  const told = VERDICT_WORDS.absent
  for (const { paper, claims, finding, number, verdict } of real.literature.readings) {
    if (verdict !== 'absent') continue
    const arrows = real.claims.filter(({ id }) => claims.includes(id)).map(interactionOf)
    const named = [
      page('paper', paper),
      page('reference', String(number)),
      ...some(claims).map((id) => page('claim', id)),
      ...some([...new Set(arrows)]).map((id) => page('arrow', id)),
    ]
    for (const html of named.map(unescaped)) {
      expect(html).toContain(`<strong>${told.en}</strong> ${finding.en}`)
      expect(html).toContain(`<strong>${told.zh}</strong> ${finding.zh}`)
    }
  }
})

it('no link leads nowhere, and the explorer takes each of its own as it stands', () => {
  const wrong: string[] = []
  for (const [address, write] of some([...pages])) {
    for (const link of linksOf(write())) {
      if (/^(https:|#|data:)/.test(link)) continue
      const url = new URL(link, `https://example.org/${address}`)
      const path = url.pathname.slice(1)
      if (path === 'pages.css') continue
      if (path !== '') {
        if (!pages.has(path)) wrong.push(`${address}: ${link}`)
      } else if (scopeOfLink(url.search, realDataset).faults.length > 0) {
        wrong.push(`${address}: ${link}`)
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
})

it('the page of an arrow is no surer in its title than the sentences behind it', () => {
  const titles = [...pages].flatMap(([, write]) => /<h1[^>]*>([^<]*)</.exec(write())?.[1] ?? [])
  const told = (note: RegExp) => titles.filter((title) => note.test(title)).length
  expect(told(/\(only suggested/)).toBeGreaterThan(10)
  expect(told(/[(;] ?\d+ of \d+ sentences says? so\)/)).toBeGreaterThan(2)
})

it('a contested pair and a number without a paper say so', () => {
  expect(page('reference', '18')).toContain('could not be found out')
  const both = page('arrow', 'oestrogen-loss--autophagy')
  expect(both).toContain('The review says both:')
  expect(both).toContain('../questions/')
})

it('what machines read is JSON-LD of schema.org on every page', () => {
  for (const [address, write] of some([...pages])) {
    const [, text = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(write()) ?? []
    const linked = JSON.parse(text) as Record<string, unknown>
    expect(linked['@context'], address).toBe('https://schema.org')
    expect(linked['@type'], address).toBeTypeOf('string')
  }
})

describe('of a dataset with hostile labels', () => {
  const HOSTILE = '</script><img src=x onerror=alert(1)> & "q" \u202e'

  it('they are text', () => {
    const files = fixtureFiles()
    const claims = Object.entries(files).find(([name]) => name.startsWith('claims/'))![1]
    const [first] = claims as [{ id: string; statement: { en: string; zh: string } }]
    first.statement.en = HOSTILE
    const full = parseDataset(files)
    const split = splitDataset(full)
    const made = permanentPages({
      dataset: indexDataset(split.skeleton),
      full,
      literature: split.literature,
    })
    const html = made.get(addressOf('claim', first.id))!()
    expect(html).not.toContain('<img')
    expect(html.match(/<\/script>/g)).toHaveLength(1)
  })
})
