export interface Widget {
  readonly name: string
  /** The tags that its documentation asks for; `{assets}` is the origin that its files come from. */
  readonly tags: string
  /** Pixels. Counterpoint draws margin notes on a wide page, so it is measured on both. */
  readonly width: number
  /** What a reader clicks on: a function's text that gives its box. Absent where nothing opens by a click. */
  readonly target?: string
  /** A selector of what a click opens. */
  readonly opened?: string
  /** A Content-Security-Policy that the page is served with. */
  readonly csp?: string
}

const PHONE = 412
const WIDE = 1280

/** As strict as a page can be that has the embed: no styles but its own files, no connections, no strings as markup. */
const STRICT =
  "default-src 'none'; script-src {assets}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'"
const EMBED = '<script type="module" src="{assets}/embed.js" async></script>'
const FIRST_MARK = `() => {
  const marks = [...CSS.highlights].filter(([name]) => name.startsWith('counterpoint-')).flatMap(([, ranges]) => [...ranges])
  const [first] = marks.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
  first.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
  return first.getBoundingClientRect().toJSON()
}`
const FIRST_BUTTON = `() => {
  const button = document.querySelector('.littlefoot__button')
  button.scrollIntoView({ block: 'center', behavior: 'instant' })
  return button.getBoundingClientRect().toJSON()
}`
const counterpoint = { tags: EMBED, csp: STRICT, target: FIRST_MARK, opened: 'counterpoint-card' }

/** The first is what all others at that width are measured against. */
export const widgets: readonly Widget[] = [
  { name: 'page alone', tags: '', width: PHONE },
  { name: 'counterpoint', ...counterpoint, width: PHONE },
  {
    name: 'counterpoint, nothing known',
    tags: EMBED.replace(' async', ' data-canonical="https://news.example/unchecked" async'),
    csp: STRICT,
    width: PHONE,
  },
  {
    name: 'littlefoot',
    tags: peer('littlefoot'),
    width: PHONE,
    target: FIRST_BUTTON,
    opened: '.littlefoot__popover.is-active',
  },
  {
    name: 'Wikipedia Preview',
    tags: peer('wikipedia-preview'),
    width: PHONE,
  },
  {
    name: 'Hypothesis, no annotations',
    tags: `<script type="application/json" class="js-hypothesis-config">${JSON.stringify({
      assetRoot: '{assets}/hypothesis/',
      sidebarAppUrl: '{assets}/stub.html',
      notebookAppUrl: '{assets}/stub.html',
      profileAppUrl: '{assets}/stub.html',
    })}</script><script src="{assets}/hypothesis/build/boot.js" async></script>`,
    width: PHONE,
  },
  { name: 'Hypothesis anchoring alone', tags: alone('hypothesis-anchor'), width: PHONE },
  { name: 'dom-anchor-text-quote', tags: alone('dom-anchor-text-quote'), width: PHONE },
  { name: 'text-fragments-polyfill', tags: alone('text-fragments'), width: PHONE },
  {
    name: 'Recogito text-annotator',
    tags: peer('text-annotator'),
    width: PHONE,
  },
  { name: 'page alone, wide', tags: '', width: WIDE },
  { name: 'counterpoint, wide', ...counterpoint, width: WIDE },
]

function peer(name: string): string {
  return `<link rel="stylesheet" href="{assets}/peers/${name}.css">${alone(name)}`
}

function alone(name: string): string {
  return `<script type="module" src="{assets}/peers/${name}.js"></script>`
}
