import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Span } from '../../../core/anchor/index.ts'
import type { ClaimSnapshot } from '../../../core/snapshot/types.ts'
import { type About, nowAbout } from '../../about/about.ts'
import { AboutChoice } from '../../about/choice.tsx'
import type { Kept } from '../../api/kept.ts'
import { decide } from '../../decisions/outbox.ts'
import type { Entry } from '../../decisions/types.ts'
import { Dialog } from '../claim/dialog.tsx'
import { passageOf } from '../review/passage.ts'
import { pin, pinned } from './pin.ts'
import type { ArticleAnswer } from './use-article.ts'
import { words } from './words.ts'

/** What is to be pinned: a place of the text, a figure that is tied to another claim already, or words that hold no single figure. */
export type Pinning =
  | { readonly kind: 'place'; readonly text: string; readonly span: Span }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'none' | 'several' }

interface Props {
  readonly pinning: Pinning
  readonly article: ArticleAnswer
  readonly claims: Kept<ClaimSnapshot>
  again(): Promise<void>
  close(): void
}

/** Which claim the figure is about, and which of its estimates it repeats. */
export function PinDialog({ pinning, article, claims, again, close }: Props) {
  return (
    <Dialog title={words.pinTitle} close={close}>
      {isPinnable(pinning) ? (
        <PinForm pinning={pinning} article={article} claims={claims} again={again} close={close} />
      ) : (
        <form method="dialog" class="asked">
          <p>{words.unpinnable[pinning.kind]}</p>
          <button type="submit">{words.close}</button>
        </form>
      )}
    </Dialog>
  )
}

type Pinnable = Extract<Pinning, { readonly kind: 'place' | 'entry' }>

function isPinnable(pinning: Pinning): pinning is Pinnable {
  return pinning.kind === 'place' || pinning.kind === 'entry'
}

function PinForm({ pinning, article, claims, again, close }: Omit<Props, 'pinning'> & { readonly pinning: Pinnable }) {
  const now = pinning.kind === 'entry' ? nowAbout(pinning.entry.annotation, claims) : undefined
  const about = useSignal<About | undefined>(now?.about)
  const failed = useSignal('')
  const busy = useSignal(false)
  const passage = useMemo(() => passageOf(placeOf(pinning), undefined), [pinning])
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const chosen = about.peek()
    if (!chosen || busy.peek()) return
    if (pinning.kind === 'entry') {
      decide(pinning.entry, { status: 'approved', claimId: chosen.claimId, estimateId: chosen.estimateId ?? null })
      close()
      return
    }
    busy.value = true
    const came = await pin(article.key, pinned(pinning.text, pinning.span, chosen))
    busy.value = false
    if (came === 'pinned') {
      close()
      await again()
    } else if (came === 'unreached') failed.value = words.unreached
    else failed.value = came.problem.errors?.map(({ detail }) => detail).join('; ') ?? came.problem.title
  }
  return (
    <form class="asked" onSubmit={submit}>
      <p class="says" dir="auto">
        {passage.before}
        <mark>{passage.figure}</mark>
        {passage.after}
      </p>
      <AboutChoice now={now} chosen={about} />
      <p role="alert" class="loud">
        {failed.value}
      </p>
      <div class="actions">
        <button type="submit" class="main" disabled={!about.value || busy.value}>
          {words.pinNow}
        </button>
        <button type="button" class="bare" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

function placeOf(pinning: Pinnable) {
  return pinning.kind === 'entry' ? pinning.entry.annotation : pinned(pinning.text, pinning.span, { claimId: '' })
}
