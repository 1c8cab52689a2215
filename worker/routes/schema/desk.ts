import licences from 'spdx-license-ids/index.json' with { type: 'json' }
import * as v from 'valibot'
import { LIMITS, parse } from '../../../core/claim/index.ts'
import { text, url } from '../../../core/claim/schema/text.ts'
import { origin } from './site.ts'

const LICENCES = new Set(licences)

/** Who publishes. What is left out is no longer said. */
export const deskSchema = v.strictObject({
  name: text(LIMITS.name),
  licence: v.exactOptional(
    v.pipe(
      text(100),
      v.check(
        (id) => LICENCES.has(id) || /^LicenseRef-[A-Za-z0-9.-]+$/.test(id),
        'is not an SPDX licence identifier: CC-BY-4.0, or LicenseRef- and a name of your own',
      ),
    ),
  ),
  correctionsPolicy: v.exactOptional(url),
  contact: v.exactOptional(
    v.pipe(
      text(LIMITS.url),
      v.check(
        (address) => v.is(url, address) || /^mailto:[^\s@?]+@[^\s@?]+$/.test(address),
        'is neither the http(s) address of a page nor mailto: and an address',
      ),
    ),
  ),
  url: v.exactOptional(origin),
})

export const parseDesk = (input: unknown) => parse(deskSchema, input)
