type Headers = Readonly<Record<string, string>>

/** What awkward pages are served with, by path; `embed` is the deployment's origin. */
export function pageHeaders(embed: string): Readonly<Record<string, Headers>> {
  return {
    'any-page/csp-strict': policy(`default-src 'none'; script-src ${embed}; style-src 'none'; img-src data:`),
    'any-page/csp-connect': policy(
      `default-src 'none'; script-src ${embed}; connect-src ${embed}; style-src 'self'; img-src data:`,
    ),
    'any-page/csp-nonce': policy(
      `default-src 'none'; script-src 'nonce-bm9uY2U' 'strict-dynamic'; style-src 'none'; img-src data:; ${TRUSTED_TYPES}`,
    ),
    'any-page/trusted-types': policy(TRUSTED_TYPES),
  }
}

const TRUSTED_TYPES = `require-trusted-types-for 'script'; trusted-types 'none'`

function policy(value: string): Headers {
  return { 'content-security-policy': value }
}
