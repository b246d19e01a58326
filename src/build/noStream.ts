// In place of Node's streams in the page: JSZip asks whether there are any, and makes do without.
export const Readable = undefined
