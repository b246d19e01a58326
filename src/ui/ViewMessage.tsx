// What the picture says, in one sentence over it. Fetched after the first picture: until then, and where it
// says nothing, what the view is about stands there.
import { useMemo } from 'react'
import { later } from './loading/later.ts'
import { useHasFirstPicture, useLazy } from './loading/useLazy.ts'
import { useApp, useGraphView, useViewGraph, useWords } from './useApp.ts'

const MESSAGE = later(
  'message',
  async () => {
    const [{ describeShown }, { followScroller }] = await Promise.all([
      import('../domain/words/describeShown.ts'),
      import('./useScroller.ts'),
    ])
    return { describeShown, followScroller }
  },
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
  const fetched = useLazy(MESSAGE, useHasFirstPicture())
  const name = view.label[lang]
  const scroller = useMemo(() => fetched?.followScroller(name), [fetched, name])
  const about = view.about[lang]
  // A comparison has two pictures, and the other modes have none.
  const isOfPicture = mode === 'diagram' || mode === 'table'
  const said = isOfPicture
    ? fetched?.describeShown(dataset, { view, shown, contested, facets }, lang)
    : ''
  const text = said === undefined || said === '' ? about : said
  return (
    // Another text is another element: one that grew to two lines would count as shifted.
    <p className="view-about" title={about} key={text} ref={scroller}>
      {text}
    </p>
  )
}
