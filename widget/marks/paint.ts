import type { Kind } from '../../view/figure.ts'
import { known } from '../../view/words/known.ts'
import type { Mark } from './mark.ts'

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
    const name = PREFIX + (known(LOOKS, kind) ?? LOOKS.single)[0]
    CSS.highlights.set(name, (CSS.highlights.get(name) ?? new Highlight()).add(range))
  }
}

const PREFIX = 'counterpoint-'

const COMPATIBLE = ['compatible', 'dotted'] as const

/** The highlight's name and its line; the first three are loud. The line's style says the verdict without its colour. */
const LOOKS: Readonly<Record<Kind, readonly [name: string, style: string]>> = {
  conflict: ['conflict', 'solid'],
  possibleConflict: ['possible', 'dashed'],
  unsourced: ['unsourced', 'double'],
  different: ['differs', 'dotted'],
  close: COMPATIBLE,
  agree: COMPATIBLE,
  compatible: COMPATIBLE,
  insufficient: ['insufficient', 'dotted'],
  single: ['single', 'dotted'],
}

/** Middle tones, so that a line has 3:1 against a white page and a black one alike. */
const LOUD = 'var(--counterpoint-conflict,#cf5631)'
const CALM = 'var(--counterpoint-calm,#4d86b8)'

const SHEET = new CSSStyleSheet()
SHEET.replaceSync(
  [
    ...Object.values(LOOKS).map(([name, style], index) => rule(name, style, index < 3 ? LOUD : CALM)),
    `::highlight(${PREFIX}open){background:color-mix(in srgb,${LOUD} 16%,#0000)}`,
  ].join(''),
)

/** Each property by itself: Safari draws nothing where the shorthand has a thickness. */
function rule(name: string, style: string, colour: string): string {
  const thickness = style === 'double' ? 1 : 2
  return `::highlight(${PREFIX}${name}){text-decoration:underline;text-decoration-style:${style};text-decoration-color:${colour};text-decoration-thickness:${thickness}px}`
}
