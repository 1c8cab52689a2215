import type { Validators } from '../ledger/types.ts'

/** The headers that ask for what has changed since an answer. */
export function conditionsOf({ etag, lastModified }: Validators): Readonly<Record<string, string>> {
  return {
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
  }
}

/** What an answer can be asked about later. */
export function validatorsIn(headers: Headers): Validators {
  const [etag, lastModified] = ['ETag', 'Last-Modified'].map((name) => headers.get(name)?.slice(0, LONGEST))
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}

const LONGEST = 500
