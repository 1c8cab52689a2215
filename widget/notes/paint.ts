import type { Kind, Mark } from '../loader/marks.ts'

/**
 * Underlines the marks with CSS Custom Highlights: no element is added, so nothing moves and no framework notices. Without marks
 * nothing is left of it. Only the embed's own names are touched. A browser without highlights shows the notes alone.
 */
export function paint(marks: readonly Mark[]): void {
  if (!('highlights' in CSS)) return
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== SHEET)
  document.adoptedStyleSheets = marks.length ? [...others, SHEET] : others
  for (const { name } of Object.values(LOOKS)) CSS.highlights.delete(name)
  for (const { kind, range } of marks) {
    const { name } = LOOKS[kind]
    CSS.highlights.set(name, (CSS.highlights.get(name) ?? new Highlight()).add(range))
  }
}

/** Middle tones, so that a line has 3:1 against a white page and a black one alike; the line's style says the verdict without them. */
const LOUD = 'var(--counterpoint-conflict,#cf5631)'
const CALM = 'var(--counterpoint-calm,#4d86b8)'
const look = (name: string, line: string, tone = CALM) => ({
  name: `counterpoint-${name}`,
  css: `::highlight(counterpoint-${name}){text-decoration:underline ${line} ${tone}}`,
})

const LOOKS: Readonly<Record<Kind, ReturnType<typeof look>>> = {
  conflict: look('conflict', 'solid 2px', LOUD),
  possibleConflict: look('possible', 'dashed 2px', LOUD),
  unsourced: look('unsourced', 'double 1px', LOUD),
  different: look('differs', 'dotted 2px'),
  compatible: look('compatible', 'dotted 2px'),
  insufficient: look('insufficient', 'dotted 1px'),
  single: look('single', 'dotted 1px'),
}

const SHEET = new CSSStyleSheet()
SHEET.replaceSync(
  Object.values(LOOKS)
    .map(({ css }) => css)
    .join(''),
)
