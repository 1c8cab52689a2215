/** What `counterpoint --help` says. docs/command-line.md says more. */
export const USAGE = `Usage: counterpoint COMMAND [OPTION]...

  counterpoint import FILE|- [--format ndjson|csv|low-best-high|claim-review]
  counterpoint draft FILE|URL... [--to URL] [--out FILE]
  counterpoint export [--out FILE]
  counterpoint publish CLAIM...
  counterpoint search [WORD...] [--limit N]
  counterpoint keys
  counterpoint verify URL|FILE [--key PUBLIC] [--out FILE]
  counterpoint working get CLAIM
  counterpoint working put FILE|- [--tag TAG]
  counterpoint working preview CLAIM
  counterpoint working publish CLAIM [--tag TAG]
  counterpoint working discard CLAIM --tag TAG
  counterpoint token list
  counterpoint token create --name NAME --scope SCOPE... [--expires TIME]
  counterpoint token revoke ID

  --to URL        the deployment (or COUNTERPOINT_URL)
  --token cp_...  the token (better: COUNTERPOINT_TOKEN, which other users of this machine cannot see)
  --json          the result as one JSON document on stdout

Exit codes: 0 all done; 1 some records were refused, the others are in; 2 called wrongly; 3 the deployment cannot be
reached, or refuses; 4 a record is not what its desk published.
`
