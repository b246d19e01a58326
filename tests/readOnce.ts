// For V8, wherever a test drives Chromium. While a debugger listens, the first `Error` that React makes has each program
// read a second time for the places of its lines; with these they are kept at the first reading. A twentieth of a visit.
export const READ_ONCE = '--no-enable-lazy-source-positions --no-flush-bytecode'
