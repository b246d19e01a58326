// Guards where links lead: every address that the project holds is encrypted and of a host it answers for,
// whether it stands in the data, is made in the source or is written in a document.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RECORD_HOSTS, isRecordPage } from '../src/domain/review/recordHosts.ts'

const root = path.resolve(import.meta.dirname, '..')
const filesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

const TOP = ['README.md', 'LICENSE', 'CITATION.cff', 'index.html', 'package.json']
const TEXT = /\.(?:json|tsx?|css|html|md|cff)$|LICENSE$/
const texts = [
  ...TOP.map((name) => path.join(root, name)),
  ...['data', 'src', 'docs'].flatMap(filesIn),
]
  .filter((file) => TEXT.test(file))
  .map((file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }))

const addresses = texts.flatMap(({ file, text }) =>
  [...text.matchAll(/\bhttps?:\/\/[^\s"'`<>)]+/gi)].map(([address]) => ({ file, address })),
)

/** Names that look like addresses: nobody follows them. */
const NAMESPACES =
  /^http:\/\/(?:www\.w3\.org|graphml\.graphdrawing\.org|sbgn\.org|identifiers\.org|schemas\.openxmlformats\.org|purl\.org)\//
/** Where a reader's own build is served. */
const OWN = /^http:\/\/localhost:\d+/
/** What a description of data names its words by. */
const VOCABULARY = /^https:\/\/schema\.org$/
const LICENCES = /^https:\/\/creativecommons\.org\/licenses\//

const isTrusted = (address: string) =>
  [NAMESPACES, OWN, LICENCES, VOCABULARY].some((known) => known.test(address)) ||
  isRecordPage(address)

describe('the addresses of the project', () => {
  it('lead to pages that one can trust', () => {
    expect(addresses.length).toBeGreaterThan(30)
    const strange = addresses.filter(({ address }) => !isTrusted(address))
    expect(strange.map(({ file, address }) => `${file}: ${address}`)).toEqual([])
  })

  it('are namespaces only where a file format is written', () => {
    const where = addresses
      .filter(({ address }) => NAMESPACES.test(address))
      .map(({ file }) => file)
    expect(where.filter((file) => !/^src\/(?:export|notation)\//.test(file))).toEqual([])
  })

  it('use every host on the list', () => {
    const used = new Set(addresses.map(({ address }) => address.split('/')[2]))
    expect(Object.keys(RECORD_HOSTS).filter((host) => !used.has(host))).toEqual([])
  })
})
