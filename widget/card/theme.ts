/** What the publisher set, else: a page may be dark without saying so, but its text tells. */
export function themeOf(block: Element, { theme }: { readonly theme?: string }): string {
  const [r = 0, g = 0, b = 0] =
    getComputedStyle(block)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? []
  return theme ?? (r * 0.3 + g * 0.6 + b * 0.1 > 140 ? 'dark' : 'light')
}
