// The page within a page of somebody else: what the picture says, the picture with its key, and the way to
// all the rest, in a tab of its own since a frame has no room for it.
import { linkOfScope } from '../../store/url.ts'
import { Middle } from '../Middle.tsx'
import { Notices } from '../Notices.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { ViewMessage } from '../ViewMessage.tsx'
import { EMBED_WORDS } from './words.ts'
import '../css/embed.css'

// Whoever shows the frame says when the page stands (App.tsx).
const noOneWaits = () => undefined

export function Embed() {
  const words = useWords()
  const scope = useApp((state) => state.scope)
  const { view } = useViewGraph()
  return (
    <div className="embedded">
      <header>
        <h1>{view.label[words.lang]}</h1>
        <ViewMessage />
      </header>
      <Notices />
      <Middle onReady={noOneWaits} />
      <footer>
        <span>{words.appName}</span>
        <a href={linkOfScope({ ...scope, embed: false })} target="_blank" rel="noopener">
          {EMBED_WORDS[words.lang].openFull}
        </a>
      </footer>
    </div>
  )
}
