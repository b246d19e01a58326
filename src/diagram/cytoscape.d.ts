// What Cytoscape has and its types leave out.
import 'cytoscape'

declare module 'cytoscape' {
  interface Core {
    /** Runs `change` without telling the renderer of it: nothing is drawn for it. */
    noNotifications(change: () => void): void
    /** Whether a batch of changes is under way. */
    batching(): boolean
  }
}
