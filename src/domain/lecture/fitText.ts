// What people may write: what every file can hold.

export const LONGEST_TEXT = 5000

// What no file of slides can carry: control characters, halves of pairs, and what is no character at all.
export const UNFIT = /[^\t\n\u0020-\u007e\u00a0-\ufffd\u{10000}-\u{10ffff}]|\p{Surrogate}/u

/** A text without the characters that a file must not hold. */
export function fitText(text: string): string {
  return text.replaceAll(new RegExp(UNFIT, 'gu'), '').slice(0, LONGEST_TEXT)
}
