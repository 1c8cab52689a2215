import { type ClaimIndex, indexOf, type TaughtClaim } from './claim-index.ts'
import { type PackedLessons, packed } from './learned/lessons.ts'
import { type Packed, Packer } from './packed.ts'
import { type Profile, profileOf } from './profile.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * Reads what can be recognised of each claim: their words where an editor gave no topic, their topics where one did.
 * Takes about two seconds for 10,000 claims, so keep the index; where claims change now and then, keep `ClaimPages`.
 */
export function indexClaims(claims: Iterable<TaughtClaim>): ClaimIndex {
  const pages = new ClaimPages()
  return pages.index([pages.read(claims)])
}

/** Some claims, read: their profiles, and what was learned of them. */
export interface ClaimPage {
  readonly profiles: Packed
  readonly lessons: ReadonlyMap<string, PackedLessons>
  /** What it takes of memory with its places in an index, about. */
  readonly bytes: number
}

/**
 * Reads claims page by page, so that a change costs the reading of its page alone, and puts pages together into an index. What pages have in common (phrases, words) is kept
 * once and only grows: who exchanges pages for long begins with a new one now and then.
 */
export class ClaimPages {
  readonly #vocabulary = new Vocabulary()
  readonly #packer = new Packer()

  /** Reading a claim takes about 0.2 ms. */
  read(claims: Iterable<TaughtClaim>): ClaimPage {
    const lessons = new Map<string, PackedLessons>()
    const profiles: Profile[] = []
    for (const { learned, ...claim } of claims) {
      if (learned) lessons.set(claim.id, packed(learned))
      profiles.push(profileOf(claim, this.#vocabulary))
    }
    const packedProfiles = this.#packer.pack(profiles)
    const letters = [...lessons.values()].reduce((sum, text) => sum + text.length, 0)
    const bytes = packedProfiles.bytes.length + BESIDE_A_PROFILE * profiles.length + 2 * letters
    return { profiles: packedProfiles, lessons, bytes }
  }

  index(pages: readonly ClaimPage[]): ClaimIndex {
    const starts = [0]
    for (const { profiles } of pages) starts.push((starts.at(-1) ?? 0) + profiles.starts.length)
    const size = starts.at(-1) ?? 0
    const pageOf = Uint32Array.from(pages.flatMap(({ profiles }, page) => Array(profiles.starts.length).fill(page)))
    const read = (n: number): Profile | undefined => {
      const page = pageOf[n] ?? 0
      const packed = pages[page]?.profiles
      return packed && this.#packer.unpack<Profile>(packed, n - (starts[page] ?? 0))
    }
    const lessons = new Map(pages.flatMap((page) => [...page.lessons]))
    return indexOf({ size, read, lessons }, this.#vocabulary)
  }

  /** Bytes that these pages take with an index of them, about. */
  bytes(pages: Iterable<ClaimPage>): number {
    let sum = this.#packer.bytes + BESIDE_A_PHRASE * this.#vocabulary.size
    for (const page of pages) sum += page.bytes
    return sum
  }
}

const BESIDE_A_PHRASE = 250
/** Its places in the lists by words, phrases and names. */
const BESIDE_A_PROFILE = 400
