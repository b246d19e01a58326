// Where the camera stands, from plain sizes: fitting never asks the renderer for bounding boxes.
export interface Size {
  readonly width: number
  readonly height: number
}

export interface Viewport {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

export const MIN_ZOOM = 0.1
export const MAX_ZOOM = 4
/** A small scene is not blown up past this. */
const MAX_FIT = 1.6

/** The viewport that shows a whole scene, centred, with `padding` pixels around it. */
export function fitViewport(scene: Size, screen: Size, padding = 8): Viewport {
  const zoom = Math.min(
    (screen.width - 2 * padding) / Math.max(scene.width, 1),
    (screen.height - 2 * padding) / Math.max(scene.height, 1),
    MAX_FIT,
  )
  const safe = Math.max(zoom, MIN_ZOOM)
  return {
    zoom: safe,
    pan: {
      x: (screen.width - scene.width * safe) / 2,
      y: (screen.height - scene.height * safe) / 2,
    },
  }
}
