import fc from 'fast-check'
import type { Site } from '../../../worker/ledger/types.ts'
import { START } from '../ledger-world.ts'
import { ARTICLES, type ArticleName, CLAIMS, type ClaimId, type REACH, type Sentence } from './desk.ts'

/** What is done to a claim. */
export type ClaimStep =
  | { readonly do: 'create' | 'publish' | 'pause' | 'withdraw'; readonly id: ClaimId }
  | {
      readonly do: 'change'
      readonly id: ClaimId
      readonly x: number
      readonly opens?: number
      readonly closes?: number
    }
  | { readonly do: 'revert'; readonly id: ClaimId; readonly to: number }
  | { readonly do: 'correct'; readonly id: ClaimId; readonly text: string }
  | {
      readonly do: 'importClaim'
      readonly id: ClaimId
      readonly x: number
      readonly status?: 'draft' | 'published'
      readonly onlyNew?: boolean
    }
  | {
      readonly do: 'importRevision'
      readonly id: ClaimId
      readonly x: number
      readonly status: 'draft' | 'published' | 'paused' | 'withdrawn'
      /** Readers saw it where it comes from. */
      readonly wasPublic: boolean
      /** Revisions that are missing before it. */
      readonly gap: number
    }

/** What an editor, or an import, makes of an article. */
export type EditorStep =
  | {
      readonly do: 'decide'
      readonly article: ArticleName
      /** One for each annotation that is stored, and round again. */
      readonly verdicts: readonly Verdict[]
      readonly pins: readonly Sentence[]
    }
  | { readonly do: 'take'; readonly article: ArticleName }
  | { readonly do: 'importArticle'; readonly article: ArticleName; readonly pins: readonly Sentence[] }

export type Verdict = 'keep' | 'approved' | 'rejected' | 'drop'

export type ReadStep = {
  readonly do: 'read'
  readonly article: ArticleName
  readonly by: keyof typeof REACH
  readonly text: readonly Sentence[]
  readonly title: string
  readonly publishedAt?: string
  /** What an editor does while the article is being read. */
  readonly meanwhile?: EditorStep
}

export type Step = ClaimStep | EditorStep | ReadStep | { readonly do: 'policy'; readonly policy: Site['policy'] }

/** What goes wrong, and what passes. Nothing of it may show in what readers get in the end. */
export type Event =
  | { readonly happens: 'step'; readonly step: Step }
  | { readonly happens: 'time'; readonly tens: number }
  | { readonly happens: 'outage'; readonly puts: number }
  | { readonly happens: 'death' | 'rebuild' | 'rest' | 'reimport' }
  | { readonly happens: 'deathInAlarm'; readonly when: 'before' | 'after'; readonly nth: number }
  | { readonly happens: 'stepInAlarm'; readonly when: 'before' | 'after'; readonly nth: number; readonly step: Step }

export const TEN_SECONDS = 10_000

const id = fc.constantFrom(...CLAIMS)
const article = fc.constantFrom(...ARTICLES)
const x = fc.integer({ min: 1, max: 5 })
/** Embargoes and expiries fall between the tens of seconds at which edits happen. */
const moment = fc.integer({ min: 0, max: 30 }).map((tens) => START + tens * TEN_SECONDS + 5000)
const sentences = fc.uniqueArray(fc.record({ about: id, x: fc.constantFrom(120, 300) }), {
  maxLength: 3,
  selector: ({ about }) => about,
})

const claimStep: fc.Arbitrary<ClaimStep> = fc.oneof(
  fc.record({ do: fc.constantFrom('create' as const, 'publish' as const), id }),
  fc.record({ do: fc.constantFrom('publish' as const, 'pause' as const, 'withdraw' as const), id }),
  fc
    .record(
      { do: fc.constant('change' as const), id, x, opens: moment, closes: moment },
      { requiredKeys: ['do', 'id', 'x'] },
    )
    // as the routes let nothing else through
    .filter(({ opens = 0, closes = Number.MAX_SAFE_INTEGER }) => opens < closes),
  fc.record({ do: fc.constant('revert' as const), id, to: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('correct' as const), id, text: fc.constantFrom('It was 12.', 'It was 13.') }),
  fc.record(
    {
      do: fc.constant('importClaim' as const),
      id,
      x,
      status: fc.constantFrom('draft' as const, 'published' as const),
      onlyNew: fc.boolean(),
    },
    { requiredKeys: ['do', 'id', 'x'] },
  ),
  fc.record({
    do: fc.constant('importRevision' as const),
    id,
    x,
    status: fc.constantFrom(
      'draft' as const,
      'published' as const,
      'published' as const,
      'paused' as const,
      'withdrawn' as const,
    ),
    wasPublic: fc.boolean(),
    gap: fc.constantFrom(0, 0, 0, 1),
  }),
)

const editorStep: fc.Arbitrary<EditorStep> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      article,
      verdicts: fc.array(fc.constantFrom<Verdict>('keep', 'approved', 'rejected', 'drop'), {
        minLength: 1,
        maxLength: 3,
      }),
      pins: sentences,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take' as const), article }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('importArticle' as const), article, pins: sentences }) },
)

const readStep: fc.Arbitrary<ReadStep> = fc.record(
  {
    do: fc.constant('read' as const),
    article,
    by: fc.constantFrom('editor' as const, 'writer' as const, 'feed' as const),
    text: sentences,
    title: fc.constantFrom('The flood', 'The flood goes on'),
    publishedAt: fc.constantFrom('2025-01-10', '2025-01-20'),
    meanwhile: editorStep,
  },
  { requiredKeys: ['do', 'article', 'by', 'text', 'title'] },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: claimStep },
  { weight: 4, arbitrary: editorStep },
  { weight: 5, arbitrary: readStep },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('policy' as const),
      policy: fc.constantFrom('suggest' as const, 'publish' as const),
    }),
  },
)

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ happens: fc.constant('step' as const), step }) },
  { weight: 4, arbitrary: fc.record({ happens: fc.constant('time' as const), tens: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ happens: fc.constant('outage' as const), puts: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      happens: fc.constantFrom('death' as const, 'rebuild' as const, 'rest' as const, 'reimport' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      happens: fc.constant('stepInAlarm' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
      nth: fc.integer({ min: 1, max: 5 }),
      step,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      happens: fc.constant('deathInAlarm' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
      nth: fc.integer({ min: 1, max: 5 }),
    }),
  },
)

/** Every claim exists, two are public and an article carries them, so that few steps fall on nothing. */
const opening: readonly Event[] = (
  [
    { do: 'policy', policy: 'publish' },
    { do: 'create', id: 'elbe' },
    { do: 'create', id: 'oder' },
    { do: 'create', id: 'weser' },
    { do: 'publish', id: 'elbe' },
    { do: 'publish', id: 'weser' },
    {
      do: 'read',
      article: 'dam',
      by: 'editor',
      title: 'The flood',
      text: [
        { about: 'elbe', x: 120 },
        { about: 'weser', x: 120 },
      ],
    },
  ] satisfies Step[]
).map((first) => ({ happens: 'step', step: first }))

export function history(longest: number): fc.Arbitrary<readonly Event[]> {
  return fc
    .record({ isWarm: fc.boolean(), events: fc.array(event, { minLength: 5, maxLength: longest, size: 'max' }) })
    .map(({ isWarm, events }) => [...(isWarm ? opening : []), ...events])
}
