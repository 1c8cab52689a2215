import { h } from 'preact'
import { Page } from '../../frame/page.tsx'
import { weekday } from '../../language/dates.ts'
import { may } from '../../session/session.ts'
import { ChangedPages } from './changed.tsx'
import { Drafts } from './drafts.tsx'
import { Late, usePublishing } from './publishing.tsx'
import { StaleClaims } from './stale.tsx'
import { Suggestions } from './suggestions.tsx'
import { Turns } from './turns.tsx'
import { words } from './words.ts'

/** What waits, most urgent first. Each list is asked for by itself: one that is slow or refused keeps no other away. */
export function Today() {
  const now = new Date()
  const late = usePublishing(now)
  const day = [weekday(now), late?.length === 0 && words.reached].filter(Boolean).join(' · ')
  return (
    <Page title={words.title} aside={<small>{day}</small>}>
      {late && late.length > 0 && <Late said={late} />}
      <ChangedPages />
      <Suggestions />
      {may('claims:read') && <StaleClaims />}
      {may('claims:read') && <Turns />}
      <Drafts />
    </Page>
  )
}
