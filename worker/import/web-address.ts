import * as v from 'valibot'
import { INVISIBLE, url } from '../../core/claim/schema/text.ts'

/**
 * The address as a claim may hold it, or nothing: http(s), no user name. An @ in the path (a profile's address) is escaped, which leads to the same page.
 */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim()
  if (INVISIBLE.test(trimmed) || !URL.canParse(trimmed)) return undefined
  const address = new URL(trimmed)
  address.username = ''
  address.password = ''
  const href = address.href.replaceAll('@', '%40')
  return v.is(url, href) ? href : undefined
}
