// What can be asked from an entity on: how it reaches another, and what follows if it is raised or lowered.
import { PushControl } from '../whatIf/PushControl.tsx'
import { ReachField } from './ReachField.tsx'

export function AskFrom({ id }: { readonly id: string }) {
  return (
    <>
      <ReachField id={id} />
      <PushControl id={id} />
    </>
  )
}
