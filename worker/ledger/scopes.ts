/**
 * What a token may be for. `admin` includes the others; no other scope includes one. `articles` hands in the articles of one registered origin, and nothing else.
 */
export const SCOPES = ['claims:read', 'claims:write', 'publish', 'admin', 'articles'] as const

export type Scope = (typeof SCOPES)[number]
