import { h } from 'preact'
import { Page } from './page.tsx'
import { words } from './words.ts'

export function NoSuchPage() {
  return (
    <Page title={words.nowhere}>
      <p>{words.nowhereLead}</p>
    </Page>
  )
}
