// The details of what is selected, by what it is: an entity, an arrow, a reference or a sentence; above them the
// answer, where a question has led here.
import { parseSelection } from '../../domain/scope/scope.ts'
import { KeepRow } from '../collection/starParts.tsx'
import { AskedAnswer } from '../answers/AskedAnswer.tsx'
import { EntityDetails } from './EntityDetails.tsx'
import { InteractionDetails } from './InteractionDetails.tsx'
import { PaperDetails } from './PaperDetails.tsx'
import { ReferenceDetails } from './ReferenceDetails.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import { SentenceDetails } from '../review/SentenceDetails.tsx'

function Details({ select }: { readonly select: string }) {
  const selection = parseSelection(select)
  switch (selection.type) {
    case 'entity':
      return <EntityDetails id={selection.id} />
    case 'interaction':
      return <InteractionDetails source={selection.source} target={selection.target} />
    case 'reference':
      return <ReferenceDetails number={selection.number} />
    case 'paper':
      return <PaperDetails id={selection.id} />
    case 'sentence':
      return <SentenceDetails locator={selection.locator} />
  }
}

export function Selected({ select }: { readonly select: string }) {
  return (
    <>
      <SheetHandle />
      <AskedAnswer />
      <KeepRow select={select} />
      <Details select={select} />
    </>
  )
}
