import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Span } from '../../../core/anchor/index.ts'
import { textIn } from '../../../view/words/text-in.ts'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import { decide } from '../../decisions/outbox.ts'
import type { Entry } from '../../decisions/types.ts'
import { Answer } from '../../frame/answer.tsx'
import { language } from '../../language/say.ts'
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
  again(): Promise<void>
  close(): void
}

/** Which claim the figure is about, and which of its estimates it repeats. */
export function PinDialog({ pinning, article, again, close }: Props) {
  return (
    <Dialog title={words.pinTitle} close={close}>
      {isPinnable(pinning) ? (
        <PinForm pinning={pinning} article={article} again={again} close={close} />
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

function PinForm({ pinning, article, again, close }: Omit<Props, 'pinning'> & { readonly pinning: Pinnable }) {
  const claimId = useSignal('')
  const failed = useSignal('')
  const busy = useSignal(false)
  const passage = useMemo(() => passageOf(placeOf(pinning), undefined), [pinning])
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const estimateId = String(new FormData(event.currentTarget as HTMLFormElement).get('estimate') ?? '')
    if (claimId.peek() === '' || busy.peek()) return
    const chosen = estimateId === '' ? {} : { estimateId }
    if (pinning.kind === 'entry') {
      decide(pinning.entry, { status: 'approved', claimId: claimId.peek(), estimateId: chosen.estimateId ?? null })
      close()
      return
    }
    busy.value = true
    const came = await pin(article.key, pinned(pinning.text, pinning.span, { claimId: claimId.peek(), ...chosen }))
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
      <ClaimSearch
        choose={(id) => {
          claimId.value = id
        }}
      />
      {claimId.value !== '' && <EstimateChoice claimId={claimId.value} key={claimId.value} />}
      <p role="alert" class="loud">
        {failed.value}
      </p>
      <div class="actions">
        <button type="submit" class="main" disabled={claimId.value === '' || busy.value}>
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

/** Milliseconds without a key before the desk is asked. */
const TYPING = 120
const MOST = '8'

function ClaimSearch({ choose }: { choose(id: string): void }) {
  const typed = useSignal('')
  const q = useSignal('')
  useEffect(() => {
    const later = setTimeout(() => {
      q.value = typed.value
    }, TYPING)
    return () => clearTimeout(later)
  }, [typed.value])
  const { asked, again } = useAsked(() => api.search.$get({ query: { q: q.value, limit: MOST } }))
  return (
    <fieldset class="group">
      <legend>{words.claim}</legend>
      <label>
        {words.search}
        <input
          type="search"
          maxLength={200}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
          }}
        />
      </label>
      <Answer asked={asked.value} again={again}>
        {({ hits }) => {
          const found = hits.filter(({ revision }) => revision > 0)
          if (found.length === 0) return <p class="soft">{words.noHit}</p>
          return (
            <div class="options">
              {found.map(({ id, question }) => {
                const { text, lang } = textIn(language, question)
                return (
                  <label class="option" key={id}>
                    <input type="radio" name="claim" value={id} onChange={() => choose(id)} />
                    <bdi lang={lang}>{text || id}</bdi>
                  </label>
                )
              })}
            </div>
          )
        }}
      </Answer>
    </fieldset>
  )
}

function EstimateChoice({ claimId }: { readonly claimId: string }) {
  const { asked, again } = useAsked(() => api.claims[':id'].content.$get({ param: { id: claimId } }))
  return (
    <Answer asked={asked.value} again={again}>
      {({ claim: { estimates } }) => (
        <label>
          {words.repeats}
          <select name="estimate">
            <option value="">{words.repeatsNone}</option>
            {estimates.map(({ id, value, chain }) => (
              <option value={id}>{[phraseOf(value), chain[0]?.party.name].filter(Boolean).join(' · ') || id}</option>
            ))}
          </select>
        </label>
      )}
    </Answer>
  )
}

function phraseOf(value: object): string {
  return 'phrase' in value ? String(value.phrase) : ''
}
