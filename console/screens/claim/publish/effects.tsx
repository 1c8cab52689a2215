import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Line } from '../../../../core/compare/types.ts'
import type { ClaimSnapshot } from '../../../../core/snapshot/types.ts'
import { known } from '../../../../view/words/known.ts'
import { api } from '../../../api/api.ts'
import { siteOf } from '../../../language/addresses.ts'
import { setting } from '../../../language/setting.ts'
import type { Copy } from '../../../working/copy.ts'
import { CardOf } from '../beside/card-of.tsx'
import { shown } from '../beside/shown.ts'
import { sets } from '../sets.ts'
import type { Preview } from './preview.ts'
import { words } from './words.ts'

const MOST = 20

/** What readers see now and will see, which articles carry it, and which verdicts become others. */
export function Effects({ copy, preview }: { readonly copy: Copy; readonly preview: Preview }) {
  const before = useSignal<ClaimSnapshot | undefined>(undefined)
  const id = copy.id.value ?? ''
  useEffect(() => {
    if (preview.visibility.before === 'public') void published(id).then((claim) => sets(before, claim)())
  }, [id])
  const news = preview.articles.flatMap((article) => {
    const figures = article.figures.map(({ figure, before, after }) => ({
      figure,
      before: verdictOf(before),
      after: verdictOf(after),
    }))
    const others = figures.filter(({ before, after }) => before !== after)
    return others.length > 0 ? [{ ...article, figures: others }] : []
  })
  const revision = (copy.current.value?.revision ?? 0) + 1
  const after = shown(copy.formed.value.claim, revision, new Date().toISOString()).claim
  return (
    <div class="effects">
      {preview.visibility.after !== undefined && preview.visibility.after !== 'public' && <p>{words.embargo}</p>}
      <p>
        {words.articles(preview.articleCount, news.length)} {words.flips(preview.relations.length)}
      </p>
      <ul>
        {preview.relations.slice(0, MOST).map(({ a, b, before, after }) => (
          <li key={`${a} ${b}`}>
            {nameOf(copy, a)} / {nameOf(copy, b)}: {changed(before, after)}
          </li>
        ))}
      </ul>
      <ul>
        {news.slice(0, MOST).map(({ key, url, title, figures }) => (
          <li key={key} dir="auto">
            <b>{title ?? siteOf(url)}</b>{' '}
            {figures.map(({ figure, before, after }) => `“${figure}” ${changed(before, after)}`).join('; ')}
          </li>
        ))}
      </ul>
      {preview.claims.length > 0 && (
        <div>
          <p>{words.claims}</p>
          <ul>
            {preview.claims.slice(0, MOST).map(({ id, before, after }) => (
              <li key={id}>
                {id}: {changed(verdictOf(before), verdictOf(after))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="sides">
        <div>
          <h3>{words.before}</h3>
          {before.value ? <CardOf claim={before.value} setting={setting} theme="" /> : <p>{words.nothing}</p>}
        </div>
        <div>
          <h3>{words.after}</h3>
          {after && <CardOf claim={after} setting={setting} theme="" />}
        </div>
      </div>
    </div>
  )
}

async function published(id: string): Promise<ClaimSnapshot | undefined> {
  const answer = await api.claims[':id'].$get({ param: { id }, query: {} })
  return answer.ok ? ((await answer.json()) as unknown as ClaimSnapshot) : undefined
}

function verdictOf(line: { readonly verdict: Line['verdict'] } | undefined): string | undefined {
  return line?.verdict
}

function changed(before: string | undefined, after: string | undefined): string {
  const name = (verdict: string) => known(setting.strings.verdict, verdict) ?? verdict
  if (before === after) return words.same
  if (before === undefined) return words.isNew(name(after ?? ''))
  return after === undefined ? words.isGone(name(before)) : words.becomes(name(before), name(after))
}

function nameOf(copy: Copy, id: string): string {
  const estimate = copy.claim.value.estimates?.find((one) => one.id === id)
  const party = estimate?.chain?.[0]?.party
  return [party?.short ?? party?.name, estimate?.value?.phrase].filter(Boolean).join(' ') || id
}
