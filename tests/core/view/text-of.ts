import { type ComponentChild, isValidElement } from 'preact'

/** The words of what a component draws, without a browser: what a screen reader would be given, with its labels. */
export function textOf(child: ComponentChild | readonly ComponentChild[]): string {
  if (Array.isArray(child)) return child.map(textOf).join('')
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (!isValidElement(child)) return `${child}`
  const props: Record<string, unknown> = { ...child.props }
  if (typeof child.type === 'function') {
    // every component of the embed is a function of its props
    const draw: (props: Record<string, unknown>) => ComponentChild = Object(child.type)
    return textOf(draw(props))
  }
  const label = typeof props['aria-label'] === 'string' ? `[${props['aria-label']}]` : ''
  const block = /^(?:p|li|h[1-6]|summary|div|small|span|text)$/.test(`${child.type}`) ? ' ' : ''
  return `${label}${textOf(Object(props).children)}${block}`
}
