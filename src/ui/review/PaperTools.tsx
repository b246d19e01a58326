// Finding, choosing and sorting papers: one row above their list. Each choice says how many there are of it.
import { REFERENCE_STATUSES, VERDICTS } from '../../domain/review/vocabulary.ts'
import { STATUS_WORDS, VERDICT_WORDS } from '../../domain/words/claimTerms.ts'
import {
  findable,
  LONGEST_FIND,
  REFERENCE_KINDS,
  REFERENCE_ORDERS,
} from '../../domain/scope/arrangement.ts'
import type { PaperWish, ReferenceKind } from '../../domain/scope/arrangement.ts'
import { isOfKind } from '../../domain/words/referenceList.ts'
import type { ListedReference } from '../../domain/words/referenceList.ts'
import { useApp, useWords } from '../useApp.ts'
import { REVIEW_WORDS } from './words.ts'

export interface PaperToolsProps {
  readonly all: readonly ListedReference[]
  readonly wish: PaperWish
}

function Kinds({ all, wish }: PaperToolsProps) {
  const list = useApp(({ papersListed }) => papersListed)
  const { lang } = useWords()
  const words = REVIEW_WORDS[lang]
  const option = (kind: ReferenceKind, name: string) => {
    const count = all.filter((listed) => isOfKind(listed, kind)).length
    return count === 0 ? null : (
      <option key={kind} value={kind}>
        {lang === 'zh' ? `${name}（${count}）` : `${name} (${count})`}
      </option>
    )
  }
  return (
    <label>
      <span>{words.show}</span>
      <select
        value={wish.kind ?? ''}
        onChange={({ target }) => {
          const kind = REFERENCE_KINDS.find((name) => name === target.value) ?? null
          list({ kind })
        }}
      >
        <option value="">{words.all(all.length)}</option>
        <optgroup label={words.byStatus}>
          {REFERENCE_STATUSES.map((status) => option(status, STATUS_WORDS[status][lang]))}
        </optgroup>
        <optgroup label={words.byVerdict}>
          {VERDICTS.map((verdict) => option(verdict, VERDICT_WORDS[verdict][lang]))}
          {option('no-verdict', words.noVerdict)}
        </optgroup>
      </select>
    </label>
  )
}

export function PaperTools(props: PaperToolsProps) {
  const { wish } = props
  const list = useApp(({ papersListed }) => papersListed)
  const words = REVIEW_WORDS[useWords().lang]
  return (
    <div className="paper-tools">
      <label className="paper-find">
        <span>{words.find}</span>
        <input
          type="search"
          value={wish.find}
          maxLength={LONGEST_FIND}
          placeholder={words.findHint}
          onChange={({ target }) => {
            list({ find: findable(target.value) })
          }}
        />
      </label>
      <Kinds {...props} />
      <label>
        <span>{words.sort}</span>
        <select
          value={wish.order}
          onChange={({ target }) => {
            const order = REFERENCE_ORDERS.find((name) => name === target.value) ?? 'number'
            list({ order })
          }}
        >
          {REFERENCE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
