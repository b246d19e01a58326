// Things as sentences, from the same tables that draw them: for labels, the live region, the hover
// line, table cells and exports. A sentence never says more than the claims in scope.
import { arrowsInScope, cellsNamed } from '../graph/cells.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import type { GraphView } from '../graph/derive.ts'
import type { Term } from '../review/schema.ts'
import type { Language, SummaryEffect } from '../review/vocabulary.ts'
import { chineseVerb } from './chineseVerbs.ts'
import { chinese } from './chineseText.ts'
import { nameInSentence } from './nameInSentence.ts'
import { undirectedNote, unsignedCore, unsignedVerb } from './unsignedWords.ts'
import type { Said } from './unsignedWords.ts'

/** The name of an entity; an unknown id is shown as it is. */
export function nameOf(dataset: Dataset, id: string, lang: Language): string {
  return dataset.entities.get(id)?.label[lang] ?? id
}

export function effectWords(dataset: Dataset, effect: SummaryEffect, lang: Language): string {
  return dataset.meta.effects.find(({ id }) => id === effect)?.label[lang] ?? effect
}

export function termName(terms: readonly Term[], id: string, lang: Language): string {
  return terms.find((term) => term.id === id)?.label[lang] ?? id
}

/** What an arrow does, to stand beside its names; in Chinese with the verb that goes with the target. */
export function effectOn(
  dataset: Dataset,
  said: Pick<Said, 'effect' | 'target'> & Partial<Said>,
  lang: Language,
): string {
  const { effect, target } = said
  if (effect === 'unsigned') {
    const verb = unsignedVerb(dataset, { source: '', ...said }, lang)
    return verb ?? effectWords(dataset, effect, lang)
  }
  return lang === 'zh' ? chineseVerb(dataset, effect, target) : effectWords(dataset, effect, lang)
}

/** "AMPK decreases mTOR" / "AMPK 抑制 mTOR"; without a direction by what its claims name, where these are known. */
export function describeInteraction(dataset: Dataset, said: Said, lang: Language): string {
  const { source, target, effect } = said
  const from = nameInSentence(dataset, source, lang)
  const to = nameInSentence(dataset, target, lang)
  const isPlural = dataset.entities.get(source)?.plural === true
  if (effect === 'unsigned') {
    const core = unsignedCore(dataset, said, { from, to, isPlural }, lang)
    return core + undirectedNote(said, lang)
  }
  if (lang === 'zh') return chinese(from, chineseVerb(dataset, effect, target), to)
  const verb = effectWords(dataset, effect, lang)
  // "increases", "both increases and decreases": a plural takes the verb without its s.
  return `${from} ${isPlural ? verb.replaceAll(/(increase|decrease)s\b/g, '$1') : verb} ${to}`
}

/** "AMPK: claims here name osteoblast (OB), osteocyte (OST)"; its name alone where they name none. */
export function describeEntity(
  dataset: Dataset,
  id: string,
  view: Pick<GraphView, 'interactions' | 'held'>,
  lang: Language,
): string {
  const core = dataset.meta.cells.filter((cell) => cell.core)
  const named = cellsNamed(
    core.map((cell) => cell.id),
    arrowsInScope(view).filter(({ source, target }) => source === id || target === id),
  ).get(id)
  const name = nameOf(dataset, id, lang)
  if (!named) return name
  const cells = core
    .filter((_, slot) => named[slot])
    .map((cell) =>
      lang === 'en' ? `${cell.label.en} (${cell.id})` : `${cell.label.zh}（${cell.id}）`,
    )
  if (named[core.length]) cells.push(lang === 'en' ? 'another tissue' : '其他组织')
  return lang === 'en'
    ? `${name} · claims here name: ${cells.join(', ')}`
    : `${name} · 此处论断涉及：${cells.join('、')}`
}

/** The citation numbers of some claims, each once, in order. */
export function citationsOf(claims: readonly Claim[]): readonly number[] {
  return [...new Set(claims.flatMap(({ citations }) => citations))].sort((a, b) => a - b)
}
