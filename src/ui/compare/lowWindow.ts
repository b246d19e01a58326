// A window like that of a phone on its side, as the stylesheet has it (css/compareLow.css): the drawing has all of
// it, opens as large as it can be read, and what each side does to a target lies over it when asked for.
const LOW = '(width >= 500px) and (height < 480px)'

export const isLowWindow = (): boolean => window.matchMedia(LOW).matches
