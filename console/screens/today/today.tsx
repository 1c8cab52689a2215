import { h } from 'preact'
import { Page } from '../../frame/page.tsx'
import { weekday } from '../../language/dates.ts'
import { words } from './words.ts'

/** What waits, most urgent first. */
export function Today() {
  return (
    <Page title={words.title} aside={<small>{weekday(new Date())}</small>}>
      <p>{words.empty}</p>
    </Page>
  )
}
