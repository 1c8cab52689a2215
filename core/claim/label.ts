import type { Label, Unfinished } from './types.ts'

/** Every form of a label. */
export function formsOf(label: Unfinished<Label>): readonly string[] {
  return typeof label === 'string' ? [label] : [...new Set(Object.values(label))]
}

/** The form that stands where no number decides. */
export function plainForm(label: Label): string {
  return typeof label === 'string' ? label : label.other
}
