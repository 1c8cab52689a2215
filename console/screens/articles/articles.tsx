import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useLocation } from 'preact-iso/router'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import { Begin } from '../../frame/begin.tsx'
import { Page } from '../../frame/page.tsx'
import { useKeys } from '../../keys/keys.ts'
import { siteOf } from '../../language/addresses.ts'
import { canWrite } from '../../session/session.ts'
import { Dialog } from '../claim/dialog.tsx'
import { ArticleList } from './article-list.tsx'
import { HandIn } from './hand-in.tsx'
import { VIEWS, type View, viewOf } from './views.ts'
import { words } from './words.ts'

/** The articles that were read, newest first: `?view=` and `?site=` narrow the list, so that an address shows it again. */
export function Articles() {
  const { query, route } = useLocation()
  const view = viewOf(query.view)
  const site = query.site ?? ''
  const handing = useSignal(false)
  const hand = (): void => {
    handing.value = true
  }
  useKeys(canWrite.value ? [{ key: 'n', does: words.new, run: hand }] : [])
  return (
    <Page title={words.title} aside={canWrite.value && <Begin does={words.new} run={hand} />}>
      <div class="filters">
        <nav class="chips" aria-label={words.views}>
          {VIEWS.map((one) => (
            <a class="chip" href={addressOf(one, site)} aria-current={one === view ? 'true' : undefined}>
              {words.view[one]}
            </a>
          ))}
        </nav>
        <Sites site={site} choose={(next) => route(addressOf(view, next))} />
      </div>
      <p class="soft">{words.viewLead[view]}</p>
      <ArticleList view={view} site={site} key={`${view} ${site}`} />
      {handing.value && (
        <Dialog
          title={words.new}
          close={() => {
            handing.value = false
          }}
        >
          <HandIn
            close={() => {
              handing.value = false
            }}
            done={({ key }) => route(`/console/articles/${key}`)}
          />
        </Dialog>
      )}
    </Page>
  )
}

function Sites({ site, choose }: { readonly site: string; choose(site: string): void }) {
  const { asked } = useAsked(() => api.sites.$get())
  const known = asked.value.kind === 'here' ? asked.value.body.sites.map(({ origin }) => origin) : []
  const origins = site === '' || known.includes(site) ? known : [site, ...known]
  if (origins.length === 0) return null
  return (
    <label class="inline">
      {words.site}
      <select value={site} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.everySite}</option>
        {origins.map((origin) => (
          <option value={origin} selected={origin === site}>
            {siteOf(origin)}
          </option>
        ))}
      </select>
    </label>
  )
}

function addressOf(view: View, site: string): string {
  const query = new URLSearchParams({ ...(view === 'all' ? {} : { view }), ...(site === '' ? {} : { site }) })
  return `/console/articles${query.size > 0 ? `?${query}` : ''}`
}
