/**
 * Whether the worker may ask an address: an origin that an admin has registered, by https and by a public name. Only loopback may be
 * http, for development, and only where that very origin is registered. Checked anew for every redirect.
 */
export function isFetchable(address: string, origins: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, origin, username, password } = new URL(address)
  if (!origins.has(origin) || username !== '' || password !== '') return false
  if (LOOPBACK.test(hostname)) return protocol === 'http:' || protocol === 'https:'
  return protocol === 'https:' && port === '' && isPublicName(hostname)
}

/** A name with a public suffix: no address by number (the URL parser has normalised `0x7f.1`), no single label, none of a local network. */
function isPublicName(hostname: string): boolean {
  const labels = hostname.replace(/\.$/, '').split('.')
  const last = labels.at(-1) ?? ''
  return labels.length > 1 && /^[a-z]/.test(last) && !LOCAL.test(hostname)
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/
const LOCAL = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)\.?$/
