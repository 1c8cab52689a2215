/**
 * Whether the worker may ask an address that somebody has written down: https by a public name, at the usual port, without credentials. Only loopback may
 * be http and have a port, for development. A redirect is another address.
 */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
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
