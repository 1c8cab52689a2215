import { h } from 'preact'
import { api } from '../../api/api.ts'
import { type BodyOf, useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { may } from '../../session/session.ts'
import { amend } from './amend.ts'
import { FeedSays } from './feed-says.tsx'
import { Fields, filled } from './fields.tsx'
import { ListedRow, Removed, useListed } from './listed.tsx'
import { Said } from './said.tsx'
import { words } from './sites-words.ts'
import { words as desk } from './words.ts'

type Site = BodyOf<Awaited<ReturnType<typeof api.sites.$get>>>['sites'][number]

/** The sites that carry the embed, what may happen in them by itself, and how their feeds answered. */
export function Sites() {
  const { asked, again } = useAsked(() => api.sites.$get())
  const list = useListed<Site>(({ origin }) => origin, write, again)
  const mayChange = may('admin')
  return (
    <section>
      <Removed
        name={list.removed.value?.origin}
        back={() => list.removed.value && void list.back(list.removed.value)}
      />
      <Answer asked={asked.value} again={again}>
        {({ sites, feeds }) =>
          sites.length === 0 ? (
            <p class="soft">{words.none}</p>
          ) : (
            <ul class="rows sheet">
              {sites.map((site) => (
                <ListedRow
                  change={words.change(site.origin)}
                  remove={`${desk.remove}: ${site.origin}`}
                  mayChange={mayChange}
                  onChange={() => (list.open.value = site)}
                  onRemove={() => void list.remove(site)}
                >
                  <bdi>{site.origin}</bdi>
                  <br />
                  <small>
                    {words.figures} {words[site.policy]}
                  </small>
                  {site.feed && <FeedSays address={site.feed} feed={feeds.find(({ feed }) => feed === site.feed)} />}
                </ListedRow>
              ))}
            </ul>
          )
        }
      </Answer>
      <Said deed={list.deed.value} />
      {mayChange && (
        <SiteForm
          key={list.open.value?.origin ?? ''}
          site={list.open.value}
          put={list.put}
          close={() => (list.open.value = undefined)}
        />
      )}
    </section>
  )
}

function SiteForm({
  site,
  put,
  close,
}: {
  readonly site: Site | undefined
  put(origin: string, site: Site): Promise<boolean>
  close(): void
}) {
  const title = site ? words.change(site.origin) : words.add
  return (
    <Fields
      name={title}
      label={site ? desk.save : desk.add}
      cancel={site && close}
      submit={(values) => {
        const [origin, feed] = [filled(values, 'origin') ?? '', filled(values, 'feed')]
        const policy = filled(values, 'policy') === 'publish' ? 'publish' : 'suggest'
        return put(site?.origin ?? origin, { origin, policy, ...(feed === undefined ? {} : { feed }) })
      }}
    >
      <h2>{title}</h2>
      <label>
        {words.origin}
        <input name="origin" type="url" required placeholder="https://" defaultValue={site?.origin ?? ''} />
      </label>
      <label>
        {words.policy}
        <select name="policy">
          {(['suggest', 'publish'] as const).map((policy) => (
            <option value={policy} selected={policy === (site?.policy ?? 'suggest')}>
              {words[policy]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.feed}
        <input name="feed" type="url" placeholder="https://" defaultValue={site?.feed ?? ''} />
      </label>
    </Fields>
  )
}

/** Puts a site in the place of the one with this origin; nothing, where that is to be removed. */
function write(origin: string, site: Site | undefined) {
  return amend(
    () => api.sites.$get(),
    ({ sites }, tag) => {
      const others = sites.filter((one) => one.origin !== origin && one.origin !== site?.origin)
      const next = site ? [...others, site] : others
      return api.sites.$put({ json: { sites: next } }, { headers: { 'If-Match': tag } })
    },
  )
}
