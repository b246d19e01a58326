// What would fall without a kind of statements: one choice above the papers, and the answer in words.
import { STRUCK_KINDS } from '../../domain/scope/strike.ts'
import { describeStrike } from '../../domain/words/describeStrike.ts'
import { useApp, useWords } from '../useApp.ts'
import { FallList } from './FallList.tsx'
import { REVIEW_WORDS } from './words.ts'

export function StrikeChoice() {
  const { lang } = useWords()
  const words = REVIEW_WORDS[lang]
  const without = useApp(({ scope }) => scope.without)
  const strike = useApp(({ struckOut }) => struckOut)
  // A number is chosen in its own details; here it can be seen and put back.
  const isNumber = without !== null && !STRUCK_KINDS.some((kind) => kind === without)
  const options = isNumber ? [without, ...STRUCK_KINDS] : STRUCK_KINDS
  return (
    <div className="strike">
      <label>
        <span>{words.strike}</span>
        <select
          value={without ?? ''}
          onChange={({ target }) => {
            strike(target.value === '' ? null : target.value)
          }}
        >
          <option value="">{words.strikeNothing}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {describeStrike(option, lang)}
            </option>
          ))}
        </select>
      </label>
      {without !== null && <FallList without={without} />}
    </div>
  )
}
