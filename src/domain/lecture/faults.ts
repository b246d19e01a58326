// What is wrong with a lecture's file, where, and what to do about it.
import type { Language } from '../review/vocabulary.ts'

export type FaultKind =
  | 'notJson'
  | 'notLecture'
  | 'notCollection'
  | 'neither'
  | 'newer'
  | 'tooLarge'
  | 'cutOff'
  | 'missing'
  | 'wrongKind'
  | 'unknown'
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  | 'badNumber'
  | 'badLink'
  | 'badName'
  | 'badId'
  | 'badCharacter'

export interface LectureFault {
  readonly kind: FaultKind
  /** As in the file, its parts joined by dots, steps counted from 0: `steps.2.text.en`; empty for all of it. */
  readonly path: string
}

const FAULTS: Readonly<Record<FaultKind, Readonly<Record<Language, string>>>> = {
  notJson: {
    en: 'This is no JSON file, or it was cut off. Ask for it again, or save it anew where it was made.',
    zh: '这不是 JSON 文件，或文件不完整。请重新索取，或在原处重新保存。',
  },
  notLecture: {
    en: 'This is no lecture of this explorer. A file saved here begins with "format": "bone-autophagy-lecture".',
    zh: '这不是本图谱的演示文件。此处保存的文件以 "format": "bone-autophagy-lecture" 开头。',
  },
  notCollection: {
    en: 'This is no collection of this explorer. A file saved here begins with "format": "bone-autophagy-collection".',
    zh: '这不是本图谱的收藏文件。此处保存的文件以 "format": "bone-autophagy-collection" 开头。',
  },
  neither: {
    en: 'This is neither a lecture nor a collection of this explorer. A file saved here begins with "format": "bone-autophagy-lecture" or "bone-autophagy-collection".',
    zh: '这既不是本图谱的演示文件，也不是收藏文件。此处保存的文件以 "format": "bone-autophagy-lecture" 或 "bone-autophagy-collection" 开头。',
  },
  newer: {
    en: 'This was made by a newer version of the explorer. Reload the page, or open it where it was made.',
    zh: '该文件由较新版本的图谱生成。请刷新本页，或在原处打开。',
  },
  tooLarge: {
    en: 'This is larger than any lecture (2 MB). Check that it is the right file.',
    zh: '文件大于任何演示（2 MB）。请检查是否选对了文件。',
  },
  cutOff: {
    en: 'The lecture in this link is not whole: the link was probably cut off. Copy all of it, or ask for the file.',
    zh: '链接中的演示不完整，可能在转发时被截断。请复制完整链接，或索取文件。',
  },
  missing: { en: 'is missing. Put it in.', zh: '缺失。请补上。' },
  wrongKind: {
    en: 'is of the wrong kind. Compare it with a file saved here.',
    zh: '类型不对。请与此处保存的文件比较。',
  },
  unknown: {
    en: 'is not known here. Check how it is spelt, or take it out.',
    zh: '无法识别。请检查拼写，或将其删去。',
  },
  empty: {
    en: 'is empty. Fill it in, or leave the field out.',
    zh: '为空。请填写，或删去该字段。',
  },
  tooLong: { en: 'is too long. Shorten it.', zh: '太长。请缩短。' },
  tooMany: {
    en: 'has too many entries. Divide the lecture in two.',
    zh: '条数过多。请把演示分成两份。',
  },
  badNumber: {
    en: 'is out of range. Planned minutes are more than 0 and at most 600.',
    zh: '超出范围。计划分钟数须大于 0，且不超过 600。',
  },
  badLink: {
    en: 'is no link to a view. Copy one from the address of this page, from its "?" on.',
    zh: '不是视图链接。请从本页地址的“?”起复制。',
  },
  badName: {
    en: 'is no name of a box or an arrow. Take it out, or copy one from a link of this page.',
    zh: '不是框或箭头的名称。请删去，或从本页的链接中复制。',
  },
  badId: {
    en: 'is no name of a lecture: "own-" and 4 to 24 small letters or digits.',
    zh: '不是演示的名称：应为 "own-" 加 4 至 24 个小写字母或数字。',
  },
  badCharacter: {
    en: 'holds a character that cannot be shown. Type the text anew.',
    zh: '含有无法显示的字符。请重新输入文字。',
  },
}

interface PlaceWords {
  readonly names: Readonly<Record<string, string>>
  /** What stands in a list, by the list and its place. */
  readonly each: Readonly<Record<string, (number: number) => string>>
}

const PLACES: Readonly<Record<Language, PlaceWords>> = {
  en: {
    each: { steps: (number) => `Step ${number}`, items: (number) => `Entry ${number}` },
    names: {
      steps: 'List of steps',
      items: 'List of entries',
      label: 'Title',
      about: 'About',
      short: 'name',
      text: 'text',
      notes: 'notes',
      note: 'note',
      minutes: 'minutes',
      aside: 'side step',
      link: 'link',
      en: 'English',
      zh: 'Chinese',
    },
  },
  zh: {
    each: { steps: (number) => `第 ${number} 步`, items: (number) => `第 ${number} 条` },
    names: {
      steps: '步骤列表',
      items: '条目列表',
      label: '标题',
      about: '简介',
      short: '名称',
      text: '文字',
      notes: '备注',
      note: '备注',
      minutes: '分钟',
      aside: '旁支步骤',
      link: '链接',
      en: '英文',
      zh: '中文',
    },
  },
}

/** Where a fault is, as people count: "Step 3, text, Chinese". */
function placeOfFault({ path }: LectureFault, lang: Language): string {
  const words = PLACES[lang]
  const parts = path.split('.').slice(0, 6)
  const named = parts.flatMap((part, at) => {
    if (Object.hasOwn(words.each, part) && parts.length > at + 1) return []
    const each = /^\d+$/.test(part) ? words.each[parts[at - 1] ?? ''] : undefined
    if (each) return [each(Number(part) + 1)]
    return [Object.hasOwn(words.names, part) ? (words.names[part] ?? part) : part.slice(0, 40)]
  })
  return named.filter(Boolean).join(lang === 'zh' ? '，' : ', ')
}

/** One fault as a sentence: where it is, what is wrong, what to do. */
export function describeFault(fault: LectureFault, lang: Language): string {
  const said = FAULTS[fault.kind][lang]
  const place = placeOfFault(fault, lang)
  if (place === '' || fault.kind === 'newer') return said
  return lang === 'zh' ? `${place}：${said}` : `${place} ${said}`
}
