// Plays a lecture that was saved as one page: one step at a time, by keys. It stands in that page as it is written
// here, and knows nothing but the page. Without it all steps stand below each other.
const page = document.documentElement
const slides = [...document.querySelectorAll('.slide')]
const bar = document.querySelector('.bar')
const place = bar.querySelector('.place')
const LARGEST = 34
const SMALLEST = 14

/** The largest type with which the words have room, above the legend where one stands below them. */
function fit() {
  const words = shown().querySelector('.words')
  const said = words.querySelector('.said')
  const part = words.querySelector('.legend') ? 0.42 : 1
  // On a narrow window nothing bounds them.
  const largest = Math.min(LARGEST, Math.round(window.innerWidth / 20))
  for (let size = largest; size >= SMALLEST; size--) {
    page.style.setProperty('--type', `${size}px`)
    if (said.scrollHeight <= words.clientHeight * part) return
  }
}

function show(slide) {
  for (const each of slides) each.hidden = each !== slide
  place.textContent = slide.dataset.place
  for (const button of bar.querySelectorAll('button[data-to]')) {
    const leads = slide.dataset[button.dataset.to] !== undefined
    button.setAttribute('aria-disabled', String(!leads))
    if (button.dataset.to === 'side') button.hidden = !leads
  }
  fit()
  window.scrollTo(0, 0)
}

const asked = () => slides.find(({ id }) => `#${id}` === window.location.hash) ?? slides[0]
const shown = () => slides.find(({ hidden }) => !hidden)

/** Goes where the step that is shown leads; at either end it stays. */
function go(to) {
  const target = slides.find(({ id }) => id === shown().dataset[to])
  if (!target) return
  show(target)
  // So that a reload comes back to it; not every frame may do so.
  try {
    window.history.replaceState(null, '', `#${target.id}`)
  } catch {
    return
  }
}

const DOES = {
  notes: () => {
    const isOpen = page.classList.toggle('notes')
    for (const notes of document.querySelectorAll('details')) notes.open = isOpen
    fit()
  },
  full: () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else page.requestFullscreen?.().catch(() => undefined)
  },
  black: () => {
    page.classList.toggle('black')
  },
}

const KEYS = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  s: 'side',
  n: 'notes',
  f: 'full',
  b: 'black',
  '.': 'black',
}

/** What lies below the window is reached before the next step. */
const scrolls = (key) =>
  /^Arrow(?:Up|Down)$/.test(key) && document.body.scrollHeight > window.innerHeight + 4

/** Keys that belong to the browser, or to the button they are pressed on. */
function isTaken({ key, target, ctrlKey, altKey, metaKey }) {
  const isPressed = key === ' ' && target instanceof Element && target.closest('button, summary')
  return [ctrlKey, altKey, metaKey, isPressed, scrolls(key)].some(Boolean)
}

function press(event) {
  const { key } = event
  const name = KEYS[key] ?? KEYS[key.toLowerCase()]
  if (name === undefined || isTaken(event)) return
  event.preventDefault()
  // Any key brings a black screen back.
  const does = page.classList.contains('black') ? DOES.black : DOES[name]
  if (does) does()
  else go(name)
}

page.classList.add('plays')
bar.hidden = false
bar.addEventListener('click', ({ target }) => {
  const { to, does } = target.closest('button')?.dataset ?? {}
  if (to) go(to)
  if (does) DOES[does]()
})
document.addEventListener('keydown', press)
window.addEventListener('hashchange', () => show(asked()))
window.addEventListener('resize', fit)
show(asked())
