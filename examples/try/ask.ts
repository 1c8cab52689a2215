import type { Check } from '../../core/check/types.ts'
import type { ClaimSnapshot } from '../../core/snapshot/types.ts'

/** What is known about a text. `text` is what was read: of HTML, its prose. */
export interface Answer extends Check {
  readonly text: string
  /** The whole records of the claims that figures are likeliest to be about, by id. */
  readonly records: ReadonlyMap<string, ClaimSnapshot>
}

/** What to tell the user instead. */
export interface Trouble {
  readonly trouble: string
}

/** Asks this deployment about a text, or about a page's HTML if there is a tag in it. `lang` may be empty. */
export async function ask(pasted: string, lang: string): Promise<Answer | Trouble> {
  const body = { ...(isHtml(pasted) ? { html: pasted } : { text: pasted }), ...(lang ? { lang } : {}) }
  try {
    const response = await fetch('/v1/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) return { trouble: await troubleOf(response) }
    const check: Check & { text?: string } = await response.json()
    return { text: pasted, ...check, records: await readRecords(check) }
  } catch {
    return { trouble: 'The service cannot be reached. Look at your connection, then try again.' }
  }
}

export function isHtml(pasted: string): boolean {
  return /<(?:!doctype|\/?[a-z][a-z\d-]*)(?:[\s/][^<>]*)?>/i.test(pasted)
}

/** A check gives the figure's own relations; what the embed says rests on those between the claim's estimates. */
async function readRecords({ figures }: Check): Promise<Answer['records']> {
  const ids = new Set(figures.flatMap(({ claims: [best] }) => best?.id ?? []))
  const records = await Promise.all(
    [...ids].map(async (id): Promise<ClaimSnapshot[]> => {
      const response = await fetch(`/v1/claims/${id}`)
      // taken back since the text was checked
      return response.ok ? [await response.json()] : []
    }),
  )
  return new Map(records.flat().map((record) => [record.id, record]))
}

async function troubleOf(response: Response): Promise<string> {
  switch (response.status) {
    case 413:
      return 'That is more than 64 KiB, the most that is checked at a time. Paste a part of the article.'
    case 429:
      return `That was a lot of checks in a short time. Try again in ${response.headers.get('retry-after') ?? '60'} seconds.`
    case 503:
      return 'The published claims cannot be read just now. Try again in a few seconds.'
    default: {
      const { title }: { title?: string } = await response.json().catch(() => ({}))
      return `The service did not answer as it should (${title ?? response.status}).`
    }
  }
}
