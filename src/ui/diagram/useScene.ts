// What a canvas draws. Invariant: what is in scope in one view is never shown on the scene of another, so
// each kind of change is pushed in only once the canvas has the scene that is asked for.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import { sceneOf } from '../../notation/scene.ts'
import { useApp, useWords } from '../useApp.ts'
import type { DrawnView } from './useDrawnView.ts'

type Scene = readonly [diagram: Diagram | null, asked: string]

export interface SceneUse {
  /** The view and language that are asked for. */
  readonly asked: string
  /** The scene that a canvas has, be it not yet whole. */
  readonly scene: RefObject<Scene>
  /** Whether the picture of what is asked for stands whole. */
  readonly isWhole: boolean
  /** Whether any picture has stood whole on this canvas. */
  readonly hasPicture: boolean
}

const NO_SCENE: Scene = [null, '']

/**
 * Draws the scene of the view and the language, and in it what is shown. `push` hands the rest of what the
 * picture is about to the canvas (selection, comparison): after each change, and with each new scene.
 */
export function useScene(
  diagram: Diagram | null,
  { graph, key, shown }: Pick<DrawnView, 'graph' | 'key'> & { readonly shown: GraphView },
  push: (diagram: Diagram) => void,
  onWhole?: () => void,
): SceneUse {
  const meta = useApp(({ dataset }) => dataset.meta)
  const entities = useApp(({ dataset }) => dataset.entities)
  const select = useApp(({ scope }) => scope.select)
  const hide = useApp(({ scope }) => scope.hide.join())
  const { lang } = useWords()
  const asked = `${key} ${lang}`
  const latest = useRef({ shown, select, push, hide })
  const scene: RefObject<Scene> = useRef(NO_SCENE)
  const [wholeScene, setWholeScene] = useState(NO_SCENE)
  useEffect(
    function showWhatIsInScope() {
      const isSame = latest.current.hide === hide
      latest.current = { shown, select, push, hide }
      if (!diagram || scene.current[0] !== diagram || scene.current[1] !== asked) return
      // A box that goes or comes by itself does so before an audience: it is to be seen which.
      if (!isSame) diagram.fade()
      diagram.show(shown)
      push(diagram)
    },
    [asked, diagram, hide, push, select, shown],
  )
  useEffect(
    function drawScene() {
      if (!diagram || !graph.view.layout) return
      const now = latest.current
      scene.current = [diagram, asked]
      void diagram
        .setScene(sceneOf({ entities, meta }, graph, lang), now.shown, now.select)
        .then((isWhole) => {
          if (isWhole) setWholeScene([diagram, asked])
        })
      now.push(diagram)
    },
    [asked, diagram, entities, graph, lang, meta],
  )
  useLayoutEffect(
    // With what else is new of the page, so that one frame changes both.
    function uncoverWhatIsWhole() {
      if (!wholeScene[0]) return
      wholeScene[0].uncover()
      onWhole?.()
    },
    [onWhole, wholeScene],
  )
  const hasPicture = diagram !== null && wholeScene[0] === diagram
  return { asked, scene, isWhole: hasPicture && wholeScene[1] === asked, hasPicture }
}
