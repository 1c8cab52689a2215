import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { isPublicAddress } from './http/public-address.ts'
import type { AccessCheck, Clock } from './ports.ts'

/**
 * Whom Cloudflare Access vouches for, by the assertion that it puts on a request. Access is asked for its keys at most every ten minutes, and sooner only for a key
 * that it has begun to sign with since, at most every half minute. Nothing where the deployment names no team.
 */
export function accessCheck(team: string, audience: string, clock: Clock): AccessCheck | undefined {
  if (team === '' && audience === '') return undefined
  if (!isTeam(team) || audience === '') return { check: async () => 'misconfigured' }
  const keys = createRemoteJWKSet(new URL('/cdn-cgi/access/certs', team), {
    cacheMaxAge: 600_000,
    cooldownDuration: 30_000,
    timeoutDuration: 5_000,
  })
  return {
    async check(assertion) {
      try {
        const { payload } = await jwtVerify(assertion, keys, {
          algorithms: ['RS256'],
          audience,
          issuer: team,
          requiredClaims: ['exp'],
          currentDate: new Date(clock.now()),
        })
        // a service's token names nobody
        return typeof payload.email === 'string' ? { email: payload.email.toLowerCase() } : 'refused'
      } catch (error) {
        return isAboutKeys(error) ? 'down' : 'refused'
      }
    },
  }
}

/** `https://example.cloudflareaccess.com`: what its assertions name as their issuer. */
function isTeam(team: string): boolean {
  return isPublicAddress(team) && new URL(team).origin === team
}

/** The keys could not be had, or are none: that says nothing about who asks. */
function isAboutKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true
  return [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code].includes(error.code)
}
