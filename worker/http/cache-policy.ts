/**
 * What may be kept, by whom, for how long. Workers Caching keeps an answer without Cache-Control for two hours, so every
 * answer states its own. `s-maxage` and `must-revalidate` would switch stale-while-revalidate off.
 */
export const CACHE = {
  /** Public documents: at most a minute old, and old rather than none while the worker fails. */
  public: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  /** What is addressed by its revision: it changes only by being taken back, which must reach every cache within a day. */
  revision: 'public, max-age=86400',
  /** "There is nothing here (yet)": short, since an editor may just be publishing it. */
  missing: 'public, max-age=30',
  never: 'no-store',
  /** Editors: a proxy that recompresses would turn strong ETags weak, and If-Match needs strong ones. */
  editor: 'no-store, no-transform',
} as const
