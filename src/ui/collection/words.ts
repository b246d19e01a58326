// The words of the collection, in both languages.
import { isInFrame } from '../framed.ts'
import { FRAMED } from '../framedWords.ts'
import type { ItemKind } from '../../domain/collection/schema.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { TextForm } from '../../export/collection/collectionText.ts'

const en = {
  title: 'Collection',
  hint: 'What you have starred, in your order. It stays in this browser until you save or send it.',
  empty:
    'Nothing here yet. The star at an arrow, a box, a claim or a paper puts it here. A saved collection can be opened or dropped here.',
  kinds: {
    claim: 'Claim',
    arrow: 'Arrow',
    entity: 'Box',
    paper: 'Paper',
    reference: 'Number of the review',
  } satisfies Record<ItemKind, string>,
  gone: (id: string) => `Not in this data: ${id}`,
  note: 'Note',
  noteOn: (title: string) => `Note on: ${title}`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Take out',
  of: (action: string, title: string) => `${action}: ${title}`,
  text: 'List with numbered papers',
  forms: {
    text: 'Plain text',
    markdown: 'Markdown',
    html: 'Rich text (Word, e-mail)',
  } satisfies Record<TextForm, string>,
  copy: 'Copy',
  copied: 'The list is on the clipboard.',
  copyFailed:
    'This browser did not allow copying. Save the papers or the collection as a file instead.',
  papers: (count: number) => `Papers behind it (${count})`,
  save: 'Save',
  savePapers: 'Save papers',
  copyLink: 'Copy link',
  linkCopied: 'Link copied. It holds the whole collection.',
  linkTooLong:
    'As a link this collection would be too long to be passed on. It has been saved as a file: send that.',
  saveFile: 'Save file',
  openFile: 'Open a file …',
  saved: (name: string) => (isInFrame() ? FRAMED.en.saved(name) : `Saved: ${name}`),
  opened: (count: number) =>
    `Opened. ${count === 0 ? 'All of it was here already.' : `${count} put at the end.`}`,
  refused: (name: string) => `${name} was not opened:`,
  lecture: 'Make a lecture of it',
  lectureTitle: 'From my collection',
  undo: 'Undo',
  loading: 'Loading …',
  failed: 'A part of the page could not be loaded. Check the connection and try again.',
  unread: (count: number) =>
    `${count} kept ${count === 1 ? 'entry' : 'entries'} cannot be read by this version. Nothing of it is thrown away.`,
  troubles: {
    read: 'This browser does not let the page keep anything: save the collection as a file before you close it.',
    write: 'The last change could not be kept in this browser: save the collection as a file.',
  },
}

export type CollectionWords = typeof en

export const COLLECTION_WORDS: Readonly<Record<Language, CollectionWords>> = {
  en,
  zh: {
    title: '我的收藏',
    hint: '加了星标的内容，按自己的顺序排列。内容只留在本浏览器，直到保存或发送。',
    empty:
      '这里还没有内容。点按箭头、框、论断或论文旁的星标即可加入。也可打开已保存的收藏文件，或拖放到这里。',
    kinds: {
      claim: '论断',
      arrow: '箭头',
      entity: '框',
      paper: '论文',
      reference: '综述编号',
    },
    gone: (id) => `本数据中没有：${id}`,
    note: '备注',
    noteOn: (title) => `备注：${title}`,
    up: '上移',
    down: '下移',
    remove: '移出',
    of: (action, title) => `${action}：${title}`,
    text: '附编号文献的列表',
    forms: { text: '纯文本', markdown: 'Markdown', html: '富文本（Word、邮件）' },
    copy: '复制',
    copied: '列表已复制到剪贴板。',
    copyFailed: '浏览器不允许复制。请改为把论文或收藏保存成文件。',
    papers: (count) => `相关论文（${count}）`,
    save: '保存',
    savePapers: '保存论文',
    copyLink: '复制链接',
    linkCopied: '链接已复制，其中包含整份收藏。',
    linkTooLong: '这份收藏做成链接会太长，难以转发。已保存为文件，请发送该文件。',
    saveFile: '保存文件',
    openFile: '打开文件……',
    saved: (name) => (isInFrame() ? FRAMED.zh.saved(name) : `已保存：${name}`),
    opened: (count) =>
      `已打开。${count === 0 ? '其中内容均已在此。' : `新增 ${count} 条，列在末尾。`}`,
    refused: (name) => `${name} 未能打开：`,
    lecture: '据此制作演示',
    lectureTitle: '来自我的收藏',
    undo: '撤销',
    loading: '加载中……',
    failed: '页面的一部分无法加载。请检查网络后重试。',
    unread: (count) => `有 ${count} 条保存的内容无法由此版本读取，原样保留。`,
    troubles: {
      read: '本浏览器不允许页面保存内容：关闭前请把收藏保存为文件。',
      write: '最近的修改未能保存在本浏览器：请把收藏保存为文件。',
    },
  },
}
