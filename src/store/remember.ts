// A function that remembers its last result.

/** `make`, called again only when an argument is another object or value. */
export function remember<A extends readonly unknown[], R>(
  make: (...args: A) => R,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) {
      last = { args, result: make(...args) }
    }
    return last.result
  }
}
