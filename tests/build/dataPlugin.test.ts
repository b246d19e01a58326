// Guards what the build hands to the page of papers and readings: parts of their own, in no other part.
import { expect, it } from 'vitest'
import { dataModules } from '../../src/build/dataPlugin.ts'
import { real } from '../fixtures.ts'

const modules = dataModules()
const { papers, readings } = real.literature
const holding = (text: string) =>
  [...modules].filter(([, program]) => program.includes(text)).map(([name]) => name)

it('the literature is a part that is unpacked with the skeleton', () => {
  const program = modules.get('literature') ?? ''
  expect(program).toContain("import skeleton from 'virtual:dataset/skeleton'")
  expect(program).toContain('export default unpackLiterature(')
})

it('a paper that the review does not cite is in that part alone', () => {
  const cited = new Set(real.references.map(({ paper }) => paper))
  const beside = papers.find(({ id, DOI }) => DOI !== undefined && !cited.has(id))!
  expect(holding(beside.DOI!)).toEqual(['literature'])
})

it('a finding is in the part of its language alone', () => {
  const plain = readings.find(({ finding }) => !/['"\\]/.test(finding.en + finding.zh))!
  expect(holding(plain.finding.en)).toEqual(['findings-en'])
  expect(holding(plain.finding.zh)).toEqual(['findings-zh'])
})

it('what explains words is in the parts of its language alone', () => {
  const { definition } = real.glossary[0]!
  expect(holding(definition.en)).toEqual(['glossary-en'])
  expect(holding(definition.zh)).toEqual(['glossary-zh'])
  const line = real.plainWords['exercise--ampk']!
  expect(holding(line.en)).toEqual(['plain-words-en'])
  expect(holding(line.zh)).toEqual(['plain-words-zh'])
})
