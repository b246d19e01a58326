// Questions for other programs: Anki and GIFT by their written rules, Moodle XML and the worksheet by a parser that is not
// ours.
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../../src/domain/selfTest/questions.ts'
import type { Question } from '../../../src/domain/selfTest/question.ts'
import { ankiFile, giftFile, moodleFile } from '../../../src/export/selfTest/questionFiles.ts'
import { worksheetPage } from '../../../src/export/selfTest/worksheet.ts'
import { realDataset } from '../../fixtures.ts'

const questions = allQuestions(realDataset, 'zh')
const hard = (text: string): Question => ({
  ...questions[0]!,
  id: 'sign:a--b',
  text,
  options: questions[0]!.options.map((option) => ({ ...option, why: text })),
})

describe('Anki', () => {
  it('has a line of four fields for each question, its id first, below the header', () => {
    const lines = ankiFile(questions, 'zh').trimEnd().split('\n')
    const head = lines.filter((line) => line.startsWith('#'))
    expect(head).toContain('#guid column:1')
    const notes = lines.slice(head.length).map((line) => line.split('\t'))
    expect(notes.every((fields) => fields.length === 4)).toBe(true)
    expect(notes.map(([id]) => id)).toEqual(questions.map(({ id }) => id))
  })

  it('lets no text break a line, a field or a tag', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = ankiFile([hard(text)], 'en')
          .trimEnd()
          .split('\n')
        expect(lines).toHaveLength(7)
        const fields = lines[6]!.split('\t')
        expect(fields).toHaveLength(4)
        expect(fields.join('').replaceAll('<br>', '')).not.toMatch(/[<>]/)
      }),
    )
  })
})

/** GIFT read by its rules: a mark counts unless a backslash stands before it. */
function readGift(text: string) {
  const marks = (part: string, mark: string) =>
    [...part.matchAll(new RegExp(`(?<!\\\\)(?:\\\\\\\\)*\\${mark}`, 'g'))].length
  return text
    .trimEnd()
    .split('\n\n')
    .map((block) => ({
      open: marks(block, '{'),
      close: marks(block, '}'),
      right: marks(block, '='),
      wrong: marks(block, '~'),
      feedback: marks(block, '#'),
    }))
}

describe('GIFT', () => {
  it('has for each question one right answer, others, and feedback at each', () => {
    const read = readGift(giftFile(questions))
    expect(read).toHaveLength(questions.length)
    read.forEach((block, i) => {
      const wrong = questions[i]!.options.length - 1
      expect(block).toEqual({ open: 1, close: 1, right: 1, wrong, feedback: wrong + 1 })
    })
  })

  it('keeps the marks of a text as text', () => {
    const [block] = readGift(giftFile([hard('a = {b} ~c #1 x:y \\')]))
    expect(block).toMatchObject({ open: 1, close: 1, right: 1, feedback: 4 })
  })
})

const parse = (text: string) => {
  const faults: string[] = []
  const note = (fault: string) => faults.push(fault)
  const document = new DOMParser({
    errorHandler: { warning: note, error: note, fatalError: note },
  }).parseFromString(text, 'text/xml')
  return { faults, document }
}

describe('Moodle XML', () => {
  it('is sound, has every question once, and one full mark in each', () => {
    const { faults, document } = parse(moodleFile([...questions, hard('<b> & "')], 'zh'))
    expect(faults).toEqual([])
    const found = document.getElementsByTagName('question')
    expect(found.length).toBe(questions.length + 2)
    const ids = new Set<string | null>()
    for (let i = 1; i < found.length; i++) {
      const answers = found.item(i)!.getElementsByTagName('answer')
      const full = Array.from({ length: answers.length }, (_, j) =>
        answers.item(j)!.getAttribute('fraction'),
      ).filter((fraction) => fraction === '100')
      expect(full).toHaveLength(1)
      ids.add(found.item(i)!.getElementsByTagName('idnumber').item(0)!.textContent)
    }
    expect(ids.size).toBe(found.length - 1)
  })
})

it('the worksheet asks on its first pages, and answers after a page break', () => {
  const page = worksheetPage({
    title: 'T <1>',
    source: 'S',
    questions: questions.slice(0, 20),
    lang: 'zh',
  })
  const [asked = '', answers = ''] = page.split('<h2>')
  expect(asked.match(/☐/g)).toHaveLength(
    questions.slice(0, 20).reduce((sum, { options }) => sum + options.length, 0),
  )
  expect(answers.match(/<li><b>[A-D]<\/b>/g)).toHaveLength(20)
  expect(page).toContain('break-before: page')
  expect(page).toContain('T &lt;1&gt;')
  expect(page).not.toContain('<script')
})
