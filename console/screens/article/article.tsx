import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useMemo } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import { webAddress } from '../../../view/card/sources.tsx'
import { dateIn } from '../../../view/words/dates.ts'
import { Answer } from '../../frame/answer.tsx'
import { Page } from '../../frame/page.tsx'
import { siteOf } from '../../language/addresses.ts'
import { moment } from '../../language/dates.ts'
import { language } from '../../language/say.ts'
import { canPublish, canWrite } from '../../session/session.ts'
import { Decided } from '../review/decided.tsx'
import { RefusedDecisions } from '../review/refused.tsx'
import { Figures } from './figures.tsx'
import { nextOpen } from './next-open.ts'
import { itemsOf } from './placed.ts'
import { ReadAgain } from './read-again.tsx'
import { type Opened, type OpenedArticle, useArticle } from './use-article.ts'
import { Withdraw } from './withdraw.tsx'
import { words } from './words.ts'

/** `/console/articles/{key}`: what the article says, its figures in place, and what can be done about each. */
export function ArticleScreen() {
  const { key = '' } = useRoute().params
  const { opened, again } = useArticle(key)
  return (
    <Answer asked={opened.value} again={() => void again()} missing={words.gone}>
      {(body) => <Known body={body} again={again} key={key} />}
    </Answer>
  )
}

function Known({ body, again }: { readonly body: Opened; readonly again: OpenedArticle['again'] }) {
  const { article, entries, text } = body
  const items = useMemo(() => itemsOf(entries, text?.text), [entries, text?.text])
  // the first that waits
  const at = useSignal(nextOpen(items, 0) ?? 0)
  const said = useSignal('')
  const show = (id: string): void => {
    const place = items.findIndex((item) => item.kind === 'tied' && item.entry.annotation.id === id)
    if (place >= 0) at.value = place
  }
  const isWithdrawn = article.status === 'withdrawn'
  return (
    <Page
      title={article.title ?? article.url}
      above={<Above body={body} />}
      aside={
        <div class="actions">
          {canWrite.value && <ReadAgain article={article} again={again} said={said} />}
          {canPublish.value && !isWithdrawn && <Withdraw article={article} again={again} />}
        </div>
      }
    >
      <p role="status" class="good">
        {said.value}
      </p>
      {isWithdrawn && <p class="sheet notice">{words.withdrawn}</p>}
      {!canWrite.value && <p class="sheet notice">{words.mayNotRead}</p>}
      <RefusedDecisions show={show} />
      <Figures items={items} text={text?.text} article={article} at={at} again={again} show={show} />
      {canWrite.value && <Decided />}
    </Page>
  )
}

function Above({ body: { article, text } }: { readonly body: Opened }) {
  const address = webAddress(article.url)
  const { publishedAt } = article
  const about = [
    siteOf(article.url),
    publishedAt && dateIn(language, publishedAt),
    text && words.read(moment(text.readAt, new Date())),
  ]
  return (
    <span class="above">
      <a href="/console/articles">{words.articles}</a>
      {' / '}
      {about.filter(Boolean).join(' · ')}{' '}
      {address && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {words.open}
        </a>
      )}
    </span>
  )
}
