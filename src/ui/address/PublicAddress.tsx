// That the links of this copy lead nowhere from elsewhere, and a place for the address that does; nothing where
// they are public.
import { useState } from 'react'
import { useWords } from '../useApp.ts'
import { keepPublicAddress, publicAddressOf, useBaseAddress } from './publicAddress.ts'
import { ADDRESS_WORDS } from './words.ts'
import '../css/address.css'

const WRONG_ID = 'address-wrong'

export function PublicAddress() {
  const words = ADDRESS_WORDS[useWords().lang]
  const { reach } = useBaseAddress()
  const [isWrong, setWrong] = useState(false)
  if (reach === 'public') return null
  const keep = (text: string) => {
    const address = publicAddressOf(text)
    setWrong(address === null)
    if (address !== null) keepPublicAddress(address)
  }
  return (
    <form
      className="public-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const text = new FormData(event.currentTarget).get('address')
        keep(typeof text === 'string' ? text : '')
      }}
    >
      <p role="note">{`${words.reach[reach]} ${words.setOnce}`}</p>
      <label>
        <span>{words.publicAddress}</span>
        <input
          name="address"
          type="url"
          placeholder="https://"
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? WRONG_ID : undefined}
        />
      </label>
      <button type="submit">{words.keep}</button>
      {isWrong && (
        <p id={WRONG_ID} role="alert">
          {words.wrong}
        </p>
      )}
    </form>
  )
}
