import { computed, signal } from '@preact/signals'

/** Who is signed in, and what their token allows. */
export interface Session {
  readonly token: string
  readonly name: string
  readonly scopes: readonly Scope[]
  /** Of a session that Access gave, which is renewed. */
  readonly expiresAt?: string
}

export type Scope = 'claims:read' | 'claims:write' | 'publish' | 'admin' | 'articles'

/** The tab's own: closing it signs out, and no other page of this origin's can read it from an address. */
const KEPT = 'counterpoint.token'

export const session = signal<Session | undefined>(undefined)

/** The token was refused while somebody was at work: what they do waits until they have signed in again. */
export const expired = signal(false)

export function keptToken(): string | undefined {
  return sessionStorage.getItem(KEPT) ?? undefined
}

/** `kept` says whether the tab remembers it: a token from Access is renewed instead. */
export function signedIn(next: Session, kept: boolean): void {
  if (kept) sessionStorage.setItem(KEPT, next.token)
  session.value = next
  expired.value = false
}

export function signOut(): void {
  sessionStorage.removeItem(KEPT)
  session.value = undefined
  expired.value = false
}

/** What the token does not allow is not offered. The worker refuses it in any case. */
export function may(scope: Scope): boolean {
  const scopes = session.value?.scopes ?? []
  return scopes.includes(scope) || scopes.includes('admin')
}

export const canWrite = computed(() => may('claims:write'))
export const canPublish = computed(() => may('publish'))
