// A worksheet to print: questions with boxes to tick, answers with their places on a page of their own.
import type { Question } from '../../domain/selfTest/question.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { escapeXml } from '../../notation/xml.ts'

interface SheetWords {
  readonly name: string
  readonly answers: string
}

const WORDS: Readonly<Record<Language, SheetWords>> = {
  en: { name: 'Name: ____________________   Date: ____________', answers: 'Answers' },
  zh: { name: '姓名：____________________   日期：____________', answers: '答案' },
}

export interface Worksheet {
  readonly title: string
  /** Whence the questions are, and where they can be seen. */
  readonly source: string
  readonly questions: readonly Question[]
  readonly lang: Language
}

const letter = (place: number): string => 'ABCD'.charAt(place)

const asked = ({ text, options }: Question): string =>
  `<li><p>${escapeXml(text)}</p><ul>${options
    .map((option, i) => `<li>☐ ${letter(i)}. ${escapeXml(option.text)}</li>`)
    .join('')}</ul></li>`

function answer({ options }: Question): string {
  const place = options.findIndex(({ isRight }) => isRight)
  const why = options[place]?.why ?? ''
  return `<li><b>${letter(place)}</b> ${escapeXml(why)}</li>`
}

const STYLE = `body { font: 11pt/1.4 Arial, "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #000; background: #fff; max-width: 180mm; margin: 12mm auto }
h1 { font-size: 16pt; margin: 0 0 4mm } h2 { break-before: page; font-size: 14pt }
ul { list-style: none; padding: 0 0 0 4mm; margin: 0 } ol > li { break-inside: avoid; margin-bottom: 4mm }
p { margin: 0 0 1mm } footer { margin-top: 8mm; font-size: 9pt }`

/** A whole HTML page, without scripts, that prints the answers from a new page on. */
export function worksheetPage({ title, source, questions, lang }: Worksheet): string {
  const words = WORDS[lang]
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escapeXml(title)}</h1>
<p>${words.name}</p>
<ol>${questions.map(asked).join('\n')}</ol>
<footer>${escapeXml(source)}</footer>
<h2>${words.answers}</h2>
<ol>${questions.map(answer).join('\n')}</ol>
</body>
</html>
`
}
