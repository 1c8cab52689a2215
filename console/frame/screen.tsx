import { type ComponentType, h } from 'preact'
import lazy from 'preact-iso/lazy'
import { Page } from './page.tsx'
import { words } from './words.ts'

/** A screen whose code comes when it is first opened; where it does not come, it is said, and can be asked for again. */
export function screen<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy(() => load().catch(() => NotLoaded as ComponentType<Props>))
}

function NotLoaded() {
  return (
    <Page title={words.notLoaded}>
      <p>{words.notLoadedLead}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.again}
      </button>
    </Page>
  )
}
