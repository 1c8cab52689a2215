import { h } from 'preact'
import type { ClaimSnapshot } from '../../../core/snapshot/types.ts'
import { textIn } from '../../../view/words/text-in.ts'
import type { Kept } from '../../api/kept.ts'
import { decisions } from '../../decisions/outbox.ts'
import { language } from '../../language/say.ts'
import { score as sureness } from '../../language/score.ts'
import { statusOf } from '../review/queue.ts'
import type { Item } from './placed.ts'
import { words } from './words.ts'

interface Props {
  readonly item: Item
  readonly isCurrent: boolean
  readonly claims: Kept<ClaimSnapshot>
  look(): void
}

/** One figure of the list: which claim it is tied to, what was decided, and whether it still stands in the page. */
export function FigureRow({ item, isCurrent, claims, look }: Props) {
  return (
    <li class="figure-row" data-current={isCurrent}>
      <button type="button" class="line" aria-current={isCurrent ? 'true' : undefined} onClick={look}>
        <span>
          <b>
            <bdi>{item.kind === 'tied' ? item.entry.annotation.figure : item.figure}</bdi>
          </b>{' '}
          <small>{item.kind === 'tied' ? <Tied item={item} claims={claims} /> : words.noClaim}</small>
        </span>
        {item.kind === 'tied' && <State item={item} />}
      </button>
    </li>
  )
}

type TiedItem = Item & { readonly kind: 'tied' }

function Tied({ item, claims }: { readonly item: TiedItem; readonly claims: Props['claims'] }) {
  const { entry } = item
  const { claimId, by, score } = entry.annotation
  const claim = claims.of(claimId).value
  const { text, lang } = textIn(language, claim.kind === 'here' ? claim.body.question : {})
  const status = statusOf(decisions.value, entry)
  const isOwn = decisions.value.made[entry.annotation.id] !== undefined
  const decider = isOwn ? 'editor' : by
  return (
    <span>
      <bdi lang={lang}>{text || claimId}</bdi> · {words.as[status]}
      {status === 'suggested' ? score !== undefined && ` ${sureness(score)}` : ` ${words.by[decider]}`}
    </span>
  )
}

function State({ item }: { readonly item: TiedItem }) {
  const { state } = item.entry.annotation
  return <small class={state === 'standing' ? 'good' : 'loud'}>{words.state[state]}</small>
}
