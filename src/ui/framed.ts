/** Whether another page is around this one, which main.tsx says. */
export const isInFrame = (): boolean => document.documentElement.dataset['framed'] !== undefined
