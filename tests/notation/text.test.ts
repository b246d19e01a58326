// Guards how labels are measured and broken: what is drawn is the whole label, and it fits its box.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uprightLines, textWidth, wrapText } from '../../src/notation/text.ts'
import { real } from '../fixtures.ts'

const SIZE = 13

const labels = fc
  .array(
    fc.constantFrom(
      'AMPK',
      'autophagy',
      'a',
      'κB',
      '(LC3-II)',
      '骨',
      '细胞',
      '自噬',
      '（',
      '）',
      '，',
      '/',
      ' ',
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join('').replaceAll(/\s+/g, ' ').trim())
  .filter((label) => label !== '')

/** What is wrong with lines as a breaking of a text: the text must come back, but for broken spaces. */
function lossOf(text: string, lines: readonly string[]): string | null {
  let rest = text
  for (const line of lines) {
    rest = rest.trimStart()
    if (!rest.startsWith(line)) return `"${line}" is not the beginning of "${rest}"`
    rest = rest.slice(line.length)
  }
  return rest.trim() === '' ? null : `"${rest}" is lost`
}

describe('a label broken into lines', () => {
  it('is still the whole label: only a space at a break may go', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 10, max: 300 }), (label, width) => {
        expect(lossOf(label, wrapText(label, SIZE, width))).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('is the whole label for every name of the real data', () => {
    const lost = real.entities.flatMap(({ label }) =>
      [label.en, label.zh].flatMap((text) => lossOf(text, wrapText(text, SIZE, 112)) ?? []),
    )
    expect(lost).toEqual([])
  })

  it('breaks a word only where no line could hold it', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 10, max: 300 }), (label, width) => {
        for (const line of wrapText(label, SIZE, width)) {
          const isWide = textWidth(line, SIZE) > width
          if (isWide) expect(line.trim()).not.toMatch(/[^\s（「『“]\s+[^\s)）」』，。、；：”’/]/u)
        }
      }),
    )
  })

  it('has no empty line and no space at the ends of a line', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 10, max: 300 }), (label, width) => {
        for (const line of wrapText(label, SIZE, width)) {
          expect(line).not.toBe('')
          expect(line).toBe(line.trim())
        }
      }),
    )
  })

  it('has one line where one is enough, and no more lines in a wider box', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 10, max: 300 }), (label, width) => {
        const lines = wrapText(label, SIZE, width).length
        if (textWidth(label, SIZE) <= width) expect(lines).toBe(1)
        expect(wrapText(label, SIZE, width + 20).length).toBeLessThanOrEqual(lines)
      }),
    )
  })

  it('does not begin a Chinese line with a closing mark nor end one with an opening one', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 10, max: 300 }), (label, width) => {
        const lines = wrapText(label, SIZE, width)
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[）」』，。、；：”’]/u)
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「『“]$/u)
      }),
    )
  })

  it('is filled evenly: the last line does not stand almost empty', () => {
    const lines = wrapText('osteocyte function and activity in bone', SIZE, 150)
    const widths = lines.map((line) => textWidth(line, SIZE))
    expect(lines.length).toBe(2)
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2)
  })
})

describe('the width of a text', () => {
  it('is the sum of its characters and grows with the size of the font', () => {
    fc.assert(
      fc.property(labels, labels, fc.integer({ min: 1, max: 40 }), (a, b, size) => {
        expect(textWidth(a + b, size)).toBeCloseTo(textWidth(a, size) + textWidth(b, size), 6)
        expect(textWidth(a, 2 * size)).toBeCloseTo(2 * textWidth(a, size), 6)
      }),
    )
  })

  it('of a Chinese character is a full em, of a Latin letter less', () => {
    expect(textWidth('骨', SIZE)).toBe(SIZE)
    for (const letter of 'abcmwAMWijα1') {
      expect(textWidth(letter, SIZE)).toBeGreaterThan(0)
      expect(textWidth(letter, SIZE)).toBeLessThan(SIZE)
    }
  })

  // Advance widths of Arial in thousandths of an em, from the metrics of the font (hmtx).
  const ARIAL: Readonly<Record<string, number>> = Object.fromEntries(
    [
      ['abdeghnopqu0123456789L', 556],
      ['ckvxysz', 500],
      ['ijl', 222],
      ['ft/ .,I', 278],
      ['r()-', 333],
      ['m', 833],
      ['w', 722],
      ['ABEKPSVXY', 667],
      ['CDHNRU', 722],
      ['GOQ', 778],
      ['FTZ', 611],
      ['M', 833],
      ['W', 944],
      ['J', 500],
    ].flatMap(([letters, width]) => Array.from(String(letters), (letter) => [letter, width])),
  ) as Record<string, number>

  it('is not less than Arial’s for any English label, so that no text leaves its box', () => {
    const known = /^[\w /().,-]+$/
    const tight = real.entities.flatMap(({ label }) => {
      if (!known.test(label.en)) return []
      const drawn = Array.from(label.en).reduce((sum, letter) => sum + (ARIAL[letter] ?? 0), 0)
      const measured = textWidth(label.en, 1000)
      // A box has 13 pixels to spare on either side; a label may eat two of them.
      return ((drawn - measured) * SIZE) / 1000 > 4 ? [`${label.en}: ${drawn} > ${measured}`] : []
    })
    expect(tight).toEqual([])
  })
})

describe('a name that stands upright', () => {
  it('stands letter below letter in Chinese, and not at all where it has Latin letters', () => {
    expect(uprightLines('骨细胞')).toEqual(['骨', '细', '胞'])
    expect(uprightLines('Autophagy')).toBeNull()
    expect(uprightLines('lncRNA 类')).toBeNull()
    expect(uprightLines('')).toBeNull()
  })
})
