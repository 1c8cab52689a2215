import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { api } from '../../api/api.ts'
import { type BodyOf, heard } from '../../api/asked.ts'
import { words } from './words.ts'

type Read = BodyOf<Awaited<ReturnType<typeof api.articles.$post>>>

interface Props {
  /** An article that is known already: only its text is asked for. */
  readonly known?: {
    readonly url: string
    readonly title?: string | undefined
    readonly publishedAt?: string | undefined
  }
  done(read: Read): void
  close(): void
}

/** An article by its address, or by its text where its page cannot be asked for. */
export function HandIn({ known, done, close }: Props) {
  const busy = useSignal(false)
  const failed = useSignal('')
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const given = (name: string) => String(form.get(name) ?? '').trim()
    const url = known?.url ?? given('url')
    const text = String(form.get('text') ?? '')
    const title = known?.title ?? given('title')
    const publishedAt = known?.publishedAt ?? given('publishedAt')
    busy.value = true
    failed.value = ''
    const json =
      text.trim() === ''
        ? { url }
        : { url, text, ...(title === '' ? {} : { title }), ...(publishedAt === '' ? {} : { publishedAt }) }
    const came = await heard(api.articles.$post({ json }))
    busy.value = false
    if (came.kind === 'here') done(came.body)
    else if (came.kind !== 'refused') failed.value = words.unreached
    else {
      const { errors, detail, title } = came.problem
      failed.value = errors?.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ') ?? detail ?? title
    }
  }
  return (
    <form class="asked" onSubmit={submit}>
      {!known && (
        <label>
          {words.address}
          <input name="url" type="url" required placeholder="https://" maxLength={2000} />
        </label>
      )}
      {!known && <p class="soft">{words.addressLead}</p>}
      <label>
        {known ? words.text : words.textToo}
        <textarea name="text" rows={8} required={known !== undefined} />
      </label>
      {!known && (
        <div class="two">
          <label>
            {words.headline}
            <input name="title" maxLength={300} />
          </label>
          <label>
            {words.published}
            <input name="publishedAt" type="date" />
          </label>
        </div>
      )}
      <p role="alert" class="loud" lang="en">
        {failed.value}
      </p>
      <div class="actions">
        <button type="submit" class="main" disabled={busy.value}>
          {busy.value ? words.reading : words.handIn}
        </button>
        <button type="button" class="bare" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
