/** A page may be dark without saying so; its text tells. */
export function themeOf(block: Element): string {
  const [r = 0, g = 0, b = 0] =
    getComputedStyle(block)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? []
  return r * 0.3 + g * 0.6 + b * 0.1 > 140 ? 'dark' : 'light'
}
