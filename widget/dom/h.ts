/**
 * JSX as DOM nodes, made once. What the embed draws never changes after it is drawn, so nothing has to be compared or kept, and a
 * virtual DOM would be half of all the bytes that a reader loads (docs/decisions). Text goes in as text nodes, never as markup.
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
  put(element, children)
  return element
}

export function Fragment({ children }: { children?: Child }): Child {
  return children
}

/** Appends what JSX made. */
export function put(parent: ParentNode, child: Child): void {
  if (Array.isArray(child)) for (const each of child) put(parent, each)
  else if (child != null && child !== false) parent.append(isNode(child) ? child : `${child}`)
}

/** Not by `instanceof`: a script of the page may have replaced `Node`. */
function isNode(child: unknown): child is Node {
  return typeof child === 'object'
}

/** `false` and `undefined` draw nothing. */
export type Child = Node | string | number | false | null | undefined | readonly Child[]

type Props = Readonly<Record<string, unknown>>
/** A method's type, since only those may take more than `Props` says. */
type Component = { component(props: Props): Child }['component']

export declare namespace h {
  namespace JSX {
    type Element = Child
    interface IntrinsicElements {
      [tag: string]: Readonly<Record<string, string | number | boolean | Child | (() => void)>>
    }
    interface ElementChildrenAttribute {
      children: unknown
    }
  }
}

const SVG = /^(svg|path|line|circle|text|rect)$/
