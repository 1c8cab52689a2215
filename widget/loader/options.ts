/**
 * What a publisher set with `data-*` on the script tag (docs/embed.md lists them), and `base`, the folder of the deployment: `embed.js` stands
 * in it, the API below it. It ends with a slash.
 */
export interface Options {
  readonly base: string
  readonly canonical?: string
  readonly lang?: string
  readonly theme?: string
  readonly margin?: string
  readonly lead?: string
  readonly notes?: string
  /** Selectors: where the article is, and what in it is not to be read. */
  readonly root?: string
  readonly exclude?: string
}

/**
 * Reads the tag that loaded the module at `url`. A module has no `document.currentScript`, so its tag is found by its address; where a
 * loader has taken the tag out again, the address says what the tag did.
 */
export function readOptions(url: string): Options {
  const tag = [...document.scripts].find(({ src }) => src === url)
  const [address = '', query] = url.split('?')
  const said: Record<string, string> = {}
  new URLSearchParams(query).forEach((value, name) => {
    said[name] = value
  })
  return { ...said, ...tag?.dataset, base: address.split('/').slice(0, -DEPTH).concat('').join('/') }
}
