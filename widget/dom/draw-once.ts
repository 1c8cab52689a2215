/**
 * The part of Preact that the embed needs, in the reader's page in Preact's place (docs/decisions/0030): components become DOM nodes at once,
 * and a second `render` draws anew. What the embed draws changes only where a reader asks for another view of it, so nothing has to be
 * compared or kept. Text goes in as text nodes, never as markup. A test draws every state with both and compares.
 */
export function h(type: string | Component, props: Props | null, ...children: readonly Child[]): Child {
  if (typeof type === 'function') return type({ ...props, children })
  const element = SVG.test(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type)
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), () => value())
    else if (value != null && value !== false) element.setAttribute(name, value === true ? '' : `${value}`)
  }
  append(element, children)
  return element
}

export function Fragment({ children }: { readonly children?: Child }): Child {
  return children
}

export function render(child: Child, parent: ParentNode): void {
  parent.replaceChildren()
  append(parent, child)
}

function append(parent: ParentNode, child: Child): void {
  if (Array.isArray(child)) for (const each of child) append(parent, each)
  else if (child != null && child !== false) parent.append(isNode(child) ? child : `${child}`)
}

/** Not by `instanceof`: a script of the page may have replaced `Node`. */
function isNode(child: unknown): child is Node {
  return typeof child === 'object'
}

/** `false`, `null` and `undefined` draw nothing. */
type Child = Node | string | number | false | null | undefined | readonly Child[]
type Props = Readonly<Record<string, unknown>>
type Component = (props: Props) => Child

const SVG = /^(svg|path|line|circle|text|rect)$/
