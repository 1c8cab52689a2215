import type { Kind, Mark } from '../loader/marks.ts'

/**
 * Underlines the marks with CSS Custom Highlights: no element is added, so nothing moves and no framework notices. Without marks
 * nothing is left of it. Only the embed's own names are touched. A browser without highlights shows the notes alone.
 */
export function paint(marks: readonly Mark[]): void {
  if (!('highlights' in CSS)) return
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== SHEET)
  document.adoptedStyleSheets = marks.length ? [...others, SHEET] : others
  for (const [name] of Object.values(LOOKS)) CSS.highlights.delete(PREFIX + name)
  for (const { kind, range } of marks) {
    const name = PREFIX + LOOKS[kind][0]
    CSS.highlights.set(name, (CSS.highlights.get(name) ?? new Highlight()).add(range))
  }
}

const PREFIX = 'counterpoint-'

/** The highlight's name and its line; the first three are loud. The line's style says the verdict without its colour. */
const LOOKS: Readonly<Record<Kind, readonly [name: string, line: string]>> = {
  conflict: ['conflict', 'solid 2px'],
  possibleConflict: ['possible', 'dashed 2px'],
  unsourced: ['unsourced', 'double 1px'],
  different: ['differs', 'dotted 2px'],
  compatible: ['compatible', 'dotted 2px'],
  insufficient: ['insufficient', 'dotted 2px'],
  single: ['single', 'dotted 2px'],
}

/** Middle tones, so that a line has 3:1 against a white page and a black one alike. */
const LOUD = 'var(--counterpoint-conflict,#cf5631)'
const CALM = 'var(--counterpoint-calm,#4d86b8)'

const SHEET = new CSSStyleSheet()
SHEET.replaceSync(
  `${Object.values(LOOKS)
    .map(
      ([name, line], index) =>
        `::highlight(${PREFIX}${name}){text-decoration:underline ${line} ${index < 3 ? LOUD : CALM}}`,
    )
    .join('')}::highlight(${PREFIX}open){background:color-mix(in srgb,${LOUD} 16%,#0000)}`,
)
