// What Cytoscape draws canvases with, for the few of its methods that are replaced here.
import cytoscape from 'cytoscape'

const hasMethod = <T extends object>(
  prototype: unknown,
  method: keyof T & string,
): prototype is T => typeof prototype === 'object' && prototype !== null && method in prototype

/** Null where the library, in another version, has no such method: it then keeps its own ways. */
export function rendererWith<T extends object>(method: keyof T & string): T | null {
  const canvas: unknown = cytoscape('renderer', 'canvas')
  const prototype: unknown = typeof canvas === 'function' ? canvas.prototype : null
  return hasMethod<T>(prototype, method) ? prototype : null
}
