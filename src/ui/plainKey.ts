// Keys as a plain keyboard would tell them. Chinese input methods type full-width signs, and some layouts
// have no Latin letters at all.

/** What is in every font twice, once as wide as a Chinese character, lies this far apart. */
const WIDE = 0xfee0

/** A key's name, or what it types in half width: ？ is ?, ２ is 2, and the wide space is a space. */
export function plainKey(key: string): string {
  return key
    .replaceAll('\u3000', ' ')
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
}
