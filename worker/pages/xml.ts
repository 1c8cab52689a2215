import { escapeUTF8 } from 'entities'

/** An element with texts and elements in it. What is text is escaped, names and attributes' names are our own. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly Xml[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeUTF8(value)}"`)
  const inner = content.map(({ xml }) => xml).join('')
  return { xml: inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>` }
}

export function text(content: string): Xml {
  return { xml: escapeUTF8(content) }
}

export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
}

/** Escaped already. */
export interface Xml {
  readonly xml: string
}
