// Chinese as it is set: words stand together.

/** Chinese written together, with a space only between it and Latin letters or digits. */
export function chinese(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((text, part) => {
      const isMixed =
        (/[\p{Script=Han}]$/u.test(text) && /^[\p{Script=Latin}\p{Script=Greek}\d]/u.test(part)) ||
        (/[\p{Script=Latin}\p{Script=Greek}\d]$/u.test(text) && /^[\p{Script=Han}]/u.test(part))
      return isMixed ? `${text} ${part}` : text + part
    }, '')
}
