import { isPublicAddress } from '../http/public-address.ts'

/** Whether the worker may ask an address for a newsroom: a public one, on an origin that an admin has registered. Checked anew for every redirect. */
export function isFetchable(address: string, origins: ReadonlySet<string>): boolean {
  return isPublicAddress(address) && origins.has(new URL(address).origin)
}
