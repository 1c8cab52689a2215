/** A flaw in what somebody sent: where (RFC 6901 JSON pointer into the document) and why. */
export interface InputError {
  readonly pointer: string
  readonly detail: string
}

/** Either the value or every flaw found; nothing throws across a module boundary. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly InputError[] }
