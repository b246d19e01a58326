// In which of all formats the data are saved.
import { useId } from 'react'
import { DATA_FORMATS, DATA_GROUPS } from '../../export/dataFormats.ts'
import type { DataFormat } from '../../export/dataFormats.ts'
import { useWords } from '../useApp.ts'
import { EXPORT_WORDS } from './words.ts'

interface FormatChoice {
  readonly format: DataFormat
  readonly onChoose: (format: DataFormat) => void
}

export function FormatSelect({ format, onChoose }: FormatChoice) {
  const { lang } = useWords()
  const words = EXPORT_WORDS[lang]
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{words.format}</label>{' '}
      <select
        id={id}
        value={format.id}
        onChange={({ target }) => {
          const chosen = DATA_FORMATS.find((each) => each.id === target.value)
          if (chosen) onChoose(chosen)
        }}
      >
        {DATA_GROUPS.map((group) => (
          <optgroup key={group} label={words.formatGroups[group]}>
            {DATA_FORMATS.filter((each) => each.group === group).map((each) => (
              <option key={each.id} value={each.id}>
                {each.label[lang]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}
