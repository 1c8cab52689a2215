import { h } from 'preact'
import type { Kind } from './figure.ts'
import { signPath } from './sign.ts'

/** A ring with the verdict's sign. */
export function Icon({ kind }: { kind: Kind }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d={signPath(kind)} />
    </svg>
  )
}
