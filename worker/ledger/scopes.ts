/** What a token may be for. `admin` includes the others; no other scope includes one. */
export const SCOPES = ['claims:read', 'claims:write', 'publish', 'admin'] as const

export type Scope = (typeof SCOPES)[number]
