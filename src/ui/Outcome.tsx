// What became of something that was asked for; within a frame with the way to where nothing forbids it.
import { OwnWindow } from './OwnWindow.tsx'

export function Outcome({ said }: { readonly said: string }) {
  return (
    <div className="outcome">
      <p role="status">{said}</p>
      {said !== '' && <OwnWindow />}
    </div>
  )
}
