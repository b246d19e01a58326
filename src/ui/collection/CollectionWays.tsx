// What becomes of the collection: its list is copied, its papers are saved, all of it is sent, and a lecture is made of it.
import { useId, useState } from 'react'
import { Outcome } from '../Outcome.tsx'
import { CITATION_FORMATS } from '../../export/citations/citationFormats.ts'
import { TEXT_FORMS } from '../../export/collection/collectionText.ts'
import type { TextForm } from '../../export/collection/collectionText.ts'
import { worksOfEntries } from '../../export/collection/entries.ts'
import { OpenFile } from '../ownLecture/OpenFile.tsx'
import { useWords } from '../useApp.ts'
import type { CollectionEdits } from './useCollectionEdits.ts'
import type { CollectionFile } from './useCollectionFile.ts'
import { useCollectionWays } from './useCollectionWays.ts'
import type { Entries } from './useEntries.ts'
import { COLLECTION_WORDS } from './words.ts'

interface WaysProps {
  readonly edits: CollectionEdits
  readonly file: CollectionFile
  readonly made: Entries | null
  readonly said: string
  readonly say: (text: string) => void
  readonly onLecture: () => void
}

interface ChoiceProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly way: string
  readonly onTake: (id: string) => void
}

/** In which form, and the button that takes it along. */
function Choice({ label, options, way, onTake }: ChoiceProps) {
  const [id, choose] = useState(options[0]?.id ?? '')
  const field = useId()
  return (
    <div className="collection-choice">
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        value={id}
        onChange={({ target }) => {
          choose(target.value)
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={`${way}: ${label}`}
        onClick={() => {
          onTake(id)
        }}
      >
        {way}
      </button>
    </div>
  )
}

type Ways = ReturnType<typeof useCollectionWays>

function Choices({ made, ways }: { readonly made: Entries | null; readonly ways: Ways }) {
  const { lang } = useWords()
  const words = COLLECTION_WORDS[lang]
  const count = made ? worksOfEntries(made.entries).works.length : 0
  return (
    <>
      <Choice
        label={words.text}
        options={TEXT_FORMS.map((id) => ({ id, label: words.forms[id] }))}
        way={words.copy}
        onTake={(id) => {
          const form: TextForm | undefined = TEXT_FORMS.find((each) => each === id)
          if (form) void ways.copy(form)
        }}
      />
      <Choice
        label={words.papers(count)}
        options={CITATION_FORMATS.map(({ id, label }) => ({ id, label: label[lang] }))}
        way={words.save}
        onTake={(id) => {
          const format = CITATION_FORMATS.find((each) => each.id === id)
          if (format) void ways.savePapers(format)
        }}
      />
    </>
  )
}

export function CollectionWays(props: WaysProps) {
  const { edits, file, made, said } = props
  const words = COLLECTION_WORDS[useWords().lang]
  const ways = useCollectionWays(props)
  const isEmpty = edits.items.length === 0
  return (
    <div className="collection-ways">
      {!isEmpty && <Choices made={made} ways={ways} />}
      <div className="collection-buttons">
        {!isEmpty && (
          <>
            <button type="button" onClick={ways.makeLecture}>
              {words.lecture}
            </button>
            <button type="button" onClick={() => void ways.copyLink()}>
              {words.copyLink}
            </button>
            <button type="button" onClick={ways.saveWhole}>
              {words.saveFile}
            </button>
          </>
        )}
        <OpenFile onOpen={file.open} />
        <button type="button" aria-disabled={!edits.canUndo} onClick={edits.undo}>
          {words.undo}
        </button>
      </div>
      <Outcome said={said} />
    </div>
  )
}
