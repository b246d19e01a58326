// Guards that a deck opens without an offer to repair it, and says whose it is. Read as a strict program
// reads it: each part that is named is there and of a known kind, every element in the schema's order.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { deckFile } from '../../src/export/deck.ts'
import type { Deck } from '../../src/export/deck.ts'
import { everyElement, readXml } from '../notation/xml.ts'
import type { XmlElement } from '../notation/xml.ts'
import { hostileDeck, openDeck, tourDeck, viewDeck } from './decks.ts'
import { orderFaults } from './schemaOrders.ts'

const TYPES = '[Content_Types].xml'
const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/
const IS_XML = /\.(?:xml|rels)$/

const read = (text: string): XmlElement => readXml(text.replace(/^<\?xml[^>]*\?>/, ''))
const named = (all: readonly XmlElement[], name: string) => all.filter((each) => each.name === name)

/** A part's relationships that lead to parts, each as the whole name of its target. */
function targetsOf(rels: string, text: string): readonly string[] {
  const folder = RELATIONSHIPS.exec(rels)?.[1] ?? ''
  return named(everyElement(read(text)), 'Relationship').flatMap(({ attributes }) =>
    attributes['TargetMode'] === 'External'
      ? []
      : [path.posix.join('/', folder, attributes['Target'] ?? '').slice(1)],
  )
}

const DECKS: readonly (readonly [name: string, lang: Language, deck: Deck])[] = [
  ['an English tour', 'en', tourDeck('en')],
  ['a Chinese tour', 'zh', tourDeck('zh')],
  ['an English tour of the contested', 'en', tourDeck('en', 'contested')],
  ['a lecture in hostile words', 'en', hostileDeck()],
  ['an English view', 'en', viewDeck('en')],
  ['a Chinese view', 'zh', viewDeck('zh')],
]

describe.each(DECKS)('the package of %s', (_name, lang, deck) => {
  let parts: ReadonlyMap<string, string> = new Map()
  let elements: ReadonlyMap<string, readonly XmlElement[]> = new Map()
  const below = (folder: string) => [...elements].filter(([name]) => name.startsWith(folder))

  beforeAll(async () => {
    parts = await openDeck(await deckFile(deck))
    const markup = [...parts].filter(([name]) => IS_XML.test(name))
    elements = new Map(markup.map(([name, text]) => [name, everyElement(read(text))]))
  }, 60_000)

  it('knows the kind of each part, and of no part that is not there', () => {
    const listed = elements.get(TYPES) ?? []
    const overrides = named(listed, 'Override').map(({ attributes }) => attributes['PartName'])
    const endings = named(listed, 'Default').map(({ attributes }) => attributes['Extension'] ?? '')
    const names = [...parts.keys()].filter((name) => name !== TYPES)
    expect(overrides.filter((name) => !parts.has(name?.slice(1) ?? ''))).toEqual([])
    expect(new Set(overrides).size).toBe(overrides.length)
    expect(endings.filter((ending) => !names.some((name) => name.endsWith(ending)))).toEqual([])
    // An XML part without an entry of its own is of no kind at all.
    expect(
      names.filter((name) =>
        name.endsWith('.xml')
          ? !overrides.includes(`/${name}`)
          : !endings.includes(/[^.]*$/.exec(name)![0]),
      ),
    ).toEqual([])
  })

  it('leads from every part to parts that are there, and to each of them', () => {
    const rels = [...parts].filter(([name]) => name.endsWith('.rels'))
    const targets = new Set(rels.flatMap(([name, text]) => targetsOf(name, text)))
    expect([...targets].filter((name) => !parts.has(name))).toEqual([])
    const isPart = (name: string) => name !== TYPES && !name.endsWith('.rels')
    expect([...parts.keys()].filter((name) => isPart(name) && !targets.has(name))).toEqual([])
    for (const [name] of rels) {
      const [, folder = '', source = ''] = RELATIONSHIPS.exec(name) ?? []
      if (source === '') continue
      const asked = (elements.get(folder + source) ?? []).flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([key, id]) => (key.startsWith('r:') ? [id] : [])),
      )
      const ids = named(elements.get(name) ?? [], 'Relationship').map((r) => r.attributes['Id'])
      expect(asked.filter((id) => !ids.includes(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('gives each master a theme of its own', () => {
    const themes = ['slide', 'notes'].map((kind) => {
      const rels = `ppt/${kind}Masters/_rels/${kind}Master1.xml.rels`
      return targetsOf(rels, parts.get(rels)!).filter((name) => name.startsWith('ppt/theme/'))
    })
    expect(themes.map(({ length }) => length)).toEqual([1, 1])
    expect(themes[0]).not.toEqual(themes[1])
  })

  it('has every element in the order of the schema', () => {
    const inSchema = (name: string) => !/^(?:docProps|ppt\/theme)\//.test(name)
    const markup = [...parts].filter(([name]) => IS_XML.test(name) && inSchema(name))
    const faults = markup.flatMap(([name, text]) =>
      orderFaults(read(text)).map((fault) => `${name}: ${fault}`),
    )
    expect(markup.length).toBeGreaterThan(10)
    expect(faults).toEqual([])
  })

  it('numbers the shapes of a slide without a number twice', () => {
    const drawn = below('ppt/').filter(([, all]) => named(all, 'p:spTree').length > 0)
    expect(drawn.length).toBeGreaterThan(deck.slides.length)
    for (const [name, all] of drawn) {
      const ids = named(all, 'p:cNvPr').map(({ attributes }) => attributes['id'])
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  it('marks each run with its language', () => {
    const runs = below('ppt/').flatMap(([, all]) =>
      all.filter(({ name }) => /^a:(?:rPr|endParaRPr|defRPr)$/.test(name)),
    )
    const languages = runs.map(({ attributes }) => attributes['lang'] ?? 'none')
    expect([...new Set(languages)]).toEqual([lang === 'zh' ? 'zh-CN' : 'en-GB'])
  })

  it('has places for notes that lie on their page and no words of the writer', () => {
    const master = elements.get('ppt/notesMasters/notesMaster1.xml') ?? []
    const [size] = named(elements.get('ppt/presentation.xml') ?? [], 'p:notesSz')
    const kinds = (all: readonly XmlElement[]) => [
      ...new Set(named(all, 'p:ph').map(({ attributes }) => attributes['type'])),
    ]
    const used = [...new Set(below('ppt/notesSlides/').flatMap(([, all]) => kinds(all)))]
    expect(kinds(master).sort()).toEqual(used.sort())
    for (const shape of named(master, 'p:sp')) {
      const all = everyElement(shape)
      const [at, by] = [named(all, 'a:off')[0]!, named(all, 'a:ext')[0]!]
      expect(Number(at.attributes['x']) + Number(by.attributes['cx'])).toBeLessThanOrEqual(
        Number(size!.attributes['cx']),
      )
      expect(Number(at.attributes['y']) + Number(by.attributes['cy'])).toBeLessThanOrEqual(
        Number(size!.attributes['cy']),
      )
    }
    expect(named(master, 'a:t').map(({ text }) => text)).toEqual(['‹#›'])
  })

  it('says its title, its author and whence it is, and names no writer of files', () => {
    const core = elements.get('docProps/core.xml') ?? []
    const said = (name: string) => named(core, name).map(({ text }) => text)
    const citation = readFileSync(path.resolve(import.meta.dirname, '../../CITATION.cff'), 'utf8')
    const author = /^ {2}- name: (.*)$/m.exec(citation)?.[1]
    expect(author).toBeTruthy()
    expect(said('dc:title')).toEqual([deck.title])
    expect(said('dc:creator')).toEqual([author])
    expect(said('cp:lastModifiedBy')).toEqual([author])
    expect(said('dc:description')).toEqual([deck.slides[0]!.source])
    expect(said('dc:language')).toEqual([lang === 'zh' ? 'zh-CN' : 'en-GB'])
    expect(said('dcterms:created')).toEqual(['2026-11-28T10:00:00Z'])
    expect([...parts].filter(([, text]) => /pptxgen/i.test(text)).map(([name]) => name)).toEqual([])
  })

  it('keeps all that is on the slides', () => {
    deck.slides.forEach((slide, i) => {
      const all = elements.get(`ppt/slides/slide${i + 1}.xml`) ?? []
      const texts = named(all, 'a:t').map(({ text }) => text)
      const { title, step, text, scopeWords, linkWords } = slide
      for (const words of [title, step, text, scopeWords, linkWords]) {
        if (words !== null) expect(texts).toContain(words)
      }
      expect(texts.map((each) => each.trim())).toContain(slide.source)
      const alts = named(all, 'p:cNvPr').flatMap(({ attributes }) => attributes['descr'] ?? [])
      expect(alts).toEqual([
        ...(slide.picture ? [slide.picture.alt] : []),
        ...(slide.legend ? [slide.legend.alt] : []),
      ])
      if (slide.notes !== null) {
        const notes = named(elements.get(`ppt/notesSlides/notesSlide${i + 1}.xml`) ?? [], 'a:t')
        expect(notes.map(({ text: said }) => said)).toContain(slide.notes)
      }
    })
  })
})

describe('the same deck', () => {
  it('is the same file to the last byte', async () => {
    const [one, other] = [await deckFile(tourDeck('zh')), await deckFile(tourDeck('zh'))]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })
})
