/** Puts the values into a template, one for each `#`, in order. */
export function fill(template: string, ...values: readonly string[]): string {
  let next = 0
  return template.replace(/#/g, () => values[next++] ?? '')
}

/** The same for a number of something: of two forms with a `|` between, the first is for one. */
export function fillCount(template: string, category: Intl.LDMLPluralRule, value: string): string {
  const forms = template.split('|')
  return fill((category === 'one' ? forms[0] : forms.at(-1)) ?? '', value)
}
