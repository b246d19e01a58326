// What can go wrong on the way out, by name: each has its words in words.ts, and no other text of an
// error ever reaches the reader.
export type ExportFaultName =
  | 'layout'
  | 'load'
  | 'draw'
  | 'size'
  | 'clipboard'
  | 'copy'
  | 'slides'
  | 'unknown'

export class ExportFault extends Error {
  readonly fault: ExportFaultName

  constructor(fault: ExportFaultName) {
    super(fault)
    this.fault = fault
  }
}

/** The name of what went wrong, whatever was thrown. */
export function faultOf(error: unknown): ExportFaultName {
  return error instanceof ExportFault ? error.fault : 'unknown'
}

/** The promise, with anything it fails by called `fault`. */
export async function orFault<T>(promise: Promise<T>, fault: ExportFaultName): Promise<T> {
  try {
    return await promise
  } catch (error) {
    throw error instanceof ExportFault ? error : new ExportFault(fault)
  }
}
