// The help of lecture mode: every key and what it does, from the table that the listener reads.
import { useWords } from '../useApp.ts'
import { LECTURE_ACTIONS, LECTURE_KEYS, MORE_KEYS } from './keyTable.ts'
import { useModal } from '../dialog/useModal.ts'
import { LECTURE_WORDS } from './words.ts'

const ROWS = [...LECTURE_ACTIONS.map((action) => LECTURE_KEYS[action]), ...MORE_KEYS]

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const { dialog, onClosed } = useModal(onClose)
  return (
    <dialog
      className="lecture-dialog keys"
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClosed}
    >
      <h2 id="keys-title">{words.keysTitle}</h2>
      <table>
        <thead>
          <tr>
            {words.keyColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ shown, about }) => (
            <tr key={shown}>
              <th scope="row">{shown}</th>
              <td>{about[lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  )
}
