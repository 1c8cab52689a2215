import { LIMITS } from '../../core/claim/index.ts'

/** "Côte d'Ivoire" is `cote-d-ivoire`. Empty where a text has no letter or digit that ASCII knows. */
export function slugOf(text: string, longest: number = LIMITS.id): string {
  const words = text
    .slice(0, 500)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = words.shift()?.slice(0, longest) ?? ''
  for (const word of words) {
    if (slug.length + 1 + word.length > longest) break
    slug += `-${word}`
  }
  return slug
}

/**
 * An id for a text in any script, the same on every import: its first words, and a fingerprint of `identity`, which tells it from others that begin alike.
 * FNV-1a, 64 bits: not for secrets.
 */
export function fingerprinted(text: string, identity: string): string {
  const start = slugOf(text, LIMITS.id - 14)
  const mark = fingerprint(identity)
  return start === '' ? mark : `${start}-${mark}`
}

/** `prefix-id`, with as much of the prefix as an id has room for: what tells ids apart stays whole. */
export function prefixed(prefix: string, id: string): string {
  const start = slugOf(prefix, Math.max(0, LIMITS.id - id.length - 1))
  return start === '' ? id : `${start}-${id}`
}

function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return hash.toString(36).padStart(13, '0')
}
