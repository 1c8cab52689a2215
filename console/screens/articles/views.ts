/** What the list can be narrowed to. */
export const VIEWS = ['all', 'unmarked', 'changed', 'lost'] as const

export type View = (typeof VIEWS)[number]

export function viewOf(asked: string | undefined): View {
  return VIEWS.find((view) => view === asked) ?? 'all'
}

const DAY = 86_400_000

/** What the desk is asked for. Not yet included: of the last seven days, with a figure on a known claim, and none approved. */
export function queryOf(view: View, site: string, now: number): Readonly<Record<string, string>> {
  const ofSite = site === '' ? {} : { site }
  if (view === 'all') return ofSite
  if (view !== 'unmarked') return { ...ofSite, state: view }
  return { ...ofSite, unmarked: 'true', since: new Date(now - 7 * DAY).toISOString().slice(0, 10) }
}
