// What the picture says, in one sentence over it. Fetched after the first picture: until then, and where it
// says nothing, what the view is about stands there.
import { later } from './loading/later.ts'
import { useHasFirstPicture, useLazy } from './loading/useLazy.ts'
import { useApp, useGraphView, useViewGraph, useWords } from './useApp.ts'
import { useScroller } from './useScroller.ts'

const MESSAGE = later(
  'message',
  async () => (await import('../domain/words/describeShown.ts')).describeShown,
  { isSaidInPlace: true },
)

export function ViewMessage() {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const mode = useApp(({ scope }) => scope.mode)
  const contested = useApp(({ scope }) => scope.contested)
  const facets = useApp(({ scope }) => scope.facets)
  const { view } = useViewGraph()
  const shown = useGraphView()
  const describe = useLazy(MESSAGE, useHasFirstPicture())
  const scroller = useScroller(view.label[lang])
  const about = view.about[lang]
  // A comparison has two pictures, and the other modes have none.
  const isOfPicture = mode === 'diagram' || mode === 'table'
  const message = isOfPicture ? describe?.(dataset, { view, shown, contested, facets }, lang) : ''
  const text = message === undefined || message === '' ? about : message
  return (
    // Another text is another element: one that grew to two lines would count as shifted.
    <p className="view-about" title={about} key={text} ref={scroller}>
      {text}
    </p>
  )
}
