// What the page and its keeper say to each other.

/** The keeper's file beside the page. */
export const KEEPER_FILE = 'keeper.js'

/** Asks what is kept. */
export const ASK = 'what is kept'
/** Asks a newer version, which waits, to answer from now on. */
export const TAKE_OVER = 'take over'

export function isKeeperOrder(data: unknown): data is typeof ASK | typeof TAKE_OVER {
  return data === ASK || data === TAKE_OVER
}

/** What a keeper holds. */
export interface Kept {
  /** The version of the data. */
  readonly release: string
  readonly files: number
  readonly bytes: number
}
