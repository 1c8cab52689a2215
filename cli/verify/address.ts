export interface Named {
  readonly id: string
  readonly revision?: number
}

const ADDRESS = /^(?:\/v1)?\/claims\/([a-z0-9-]+)(?:\/(?:revisions|r)\/([1-9]\d{0,8}))?$/

/** Which claim, and which revision of it, a path names: that of the API or that of the page. */
export function namedBy(path: string): Named | undefined {
  const [, id, revision] = ADDRESS.exec(path) ?? []
  if (id === undefined) return undefined
  return { id, ...(revision === undefined ? {} : { revision: Number(revision) }) }
}

/** Where the API has it. */
export function addressOf({ id, revision }: Named): string {
  return `/v1/claims/${id}${revision === undefined ? '' : `/revisions/${revision}`}`
}
