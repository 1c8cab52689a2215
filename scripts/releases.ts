import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `/embed/releases.json` lists: the release that is served now, then those before it that are still served. */
export interface Release {
  /** By path: what `integrity` would name it. */
  readonly parts: Readonly<Record<string, string>>
  /** The day on which another took its place; none for the release of today. */
  readonly until?: string
}

export const LIST = 'embed/releases.json'

/** As a page names a part that it pins. */
export function integrityOf(code: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`
}

/**
 * Takes the parts of earlier releases over into `dist`, from the deployment at `origin` itself: `dist` is in no repository. Pages that pin a
 * build, and caches that hold yesterday's loader, go on finding theirs for two years. What is not as it is listed is refused, and so is a
 * deployment that does not answer: to go on would take parts away. One that never had a list has none to carry.
 */
export async function carryReleases(dist: string, origin: string, today: string): Promise<readonly Release[]> {
  const [current] = read(readFileSync(join(dist, LIST), 'utf8'))
  if (!current) throw new Error(`${LIST} of this build is empty`)
  const list = await fetch(new URL(LIST, `${origin}/`), { cache: 'no-store' })
  if (!list.ok && list.status !== 404) throw new Error(`${list.url} answers ${list.status}`)
  const earlier = (list.ok ? read(await list.text()) : [])
    .filter(({ parts }) => `${Object.keys(parts).sort()}` !== `${Object.keys(current.parts).sort()}`)
    .map((release) => ({ until: today, ...release }))
    .filter(({ until }) => until >= twoYearsBefore(today))
  for (const { parts } of earlier) {
    for (const [path, integrity] of Object.entries(parts)) await carry(dist, origin, path, integrity)
  }
  const releases = [current, ...earlier]
  writeFileSync(join(dist, LIST), JSON.stringify({ releases }))
  return releases
}

async function carry(dist: string, origin: string, path: string, integrity: string): Promise<void> {
  const file = join(dist, path)
  if (existsSync(file)) return
  const part = await fetch(new URL(path, `${origin}/`))
  const code = new Uint8Array(await part.arrayBuffer())
  if (!part.ok || integrityOf(code) !== integrity) throw new Error(`${part.url} is not what ${LIST} lists`)
  writeFileSync(file, code)
}

/** A list comes from the network: its paths become names of files. */
function read(text: string): Release[] {
  const { releases }: { releases?: unknown } = JSON.parse(text)
  if (!Array.isArray(releases) || !releases.every(isRelease)) throw new Error(`${LIST} is no list of releases`)
  return releases
}

function isRelease(release: unknown): release is Release {
  if (typeof release !== 'object' || !release || !('parts' in release)) return false
  const { parts, until }: { parts: unknown; until?: unknown } = release
  return (
    typeof parts === 'object' &&
    parts !== null &&
    Object.entries(parts).every(
      ([path, integrity]) => PART.test(path) && /^sha384-[\w+/=]{64}$/.test(`${integrity}`),
    ) &&
    (until === undefined || /^\d{4}-\d\d-\d\d$/.test(`${until}`))
  )
}

const PART = /^embed\/[\da-f]{10}\.js$/

function twoYearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`
}
