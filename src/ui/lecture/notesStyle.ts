// The look of the notes window, which has no stylesheet of the page: dark, so that it does not light
// up the lecturer's face, and large enough to read at arm's length.
export const NOTES_STYLE = `
  :root { color-scheme: dark; }
  body { margin: 0; padding: 20px 28px; background: #12161c; color: #eef2f6;
    font: 20px/1.5 Arial, 'Liberation Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; }
  header { display: flex; flex-wrap: wrap; gap: 8px 28px; align-items: baseline;
    padding-bottom: 10px; border-bottom: 1px solid #4a5562; }
  h1 { flex: 1; margin: 0; font-size: 20px; }
  h2 { margin: 18px 0 4px; font-size: 15px; color: #a9b7c6; }
  p { margin: 0; }
  .say { font-size: 26px; }
  .places, .shown, .next { font-size: 18px; }
  .places { margin-top: 8px; }
  .next { color: #c3cdd8; }
  /* A drawing on white, turned dark: hues stay what they are. */
  .next-picture { display: block; max-width: 100%; max-height: 36vh; margin-top: 8px;
    border-radius: 6px; filter: invert(1) hue-rotate(180deg); }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(180px, 36%); gap: 0 28px; }
  ol { margin: 0; padding: 0; list-style: none; }
  li button { width: 100%; border-color: transparent; background: none; text-align: left; line-height: 1.3; }
  li button[aria-current] { border-color: #7cc0ff; background: #252d38; font-weight: 600; }
  @media (max-width: 699.98px) { .columns { display: block; } }
  .hint { margin-top: 10px; font-size: 17px; color: #a9b7c6; }
  .hint.asked { padding: 6px 12px; border-radius: 6px; background: #5b4300; color: #fff2cc; }
  body[data-lost] > :not(.lost) { display: none; }
  .lost > p { max-width: 34em; margin: 12px 0 24px; font-size: 24px; }
  .typed-step { font-size: 26px; }
  .time { font-variant-numeric: tabular-nums; }
  .late { color: #ffd479; }
  button { min-height: 32px; padding: 2px 12px; font: inherit; font-size: 15px; color: inherit;
    background: #252d38; border: 1px solid #6d7a89; border-radius: 6px; cursor: pointer; }
  :focus-visible { outline: 3px solid #7cc0ff; outline-offset: 1px; }
`
