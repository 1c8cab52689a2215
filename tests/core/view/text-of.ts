import { Component, type ComponentChild, type ComponentClass, isValidElement } from 'preact'

/** The words of what a component draws, without a browser: what a screen reader would be given, with its labels. */
export function textOf(child: ComponentChild | readonly ComponentChild[]): string {
  if (Array.isArray(child)) return child.map(textOf).join('')
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (!isValidElement(child)) return `${child}`
  const props: Record<string, unknown> = { ...child.props }
  if (typeof child.type === 'function') {
    if (child.type.prototype instanceof Component) {
      const Made: ComponentClass<Record<string, unknown>> = Object(child.type)
      const made = new Made(props, {})
      return textOf(made.render(made.props, made.state, {}))
    }
    const draw: (props: Record<string, unknown>) => ComponentChild = Object(child.type)
    return textOf(draw(props))
  }
  const label = typeof props['aria-label'] === 'string' ? `[${props['aria-label']}]` : ''
  const block = /^(?:p|li|h[1-6]|summary|div|small|span|text)$/.test(`${child.type}`) ? ' ' : ''
  return `${label}${textOf(Object(props).children)}${block}`
}
