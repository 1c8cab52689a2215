/** Puts the values into a template, one for each `#`, in order. */
export function fill(template: string, ...values: readonly string[]): string {
  let next = 0
  return template.replace(/#/g, () => values[next++] ?? '')
}
