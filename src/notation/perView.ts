// What several parts of one picture ask of the same scene and view is answered once.

/** The same function, which remembers its last answer for each view; another scene asks anew. */
export function perView<Scene extends object, View extends object, Answer>(
  answer: (scene: Scene, view: View) => Answer,
): (scene: Scene, view: View) => Answer {
  const known = new WeakMap<View, { readonly scene: Scene; readonly answer: Answer }>()
  return (scene, view) => {
    const before = known.get(view)
    if (before?.scene === scene) return before.answer
    const found = answer(scene, view)
    known.set(view, { scene, answer: found })
    return found
  }
}
