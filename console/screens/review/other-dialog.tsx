import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useMemo } from 'preact/hooks'
import type { About, AboutNow } from '../../about/about.ts'
import { AboutChoice } from '../../about/choice.tsx'
import type { Entry } from '../../decisions/types.ts'
import { Dialog } from '../claim/dialog.tsx'
import { passageOf } from './passage.ts'
import { words } from './words.ts'

interface Props {
  readonly entry: Entry
  readonly now: AboutNow
  choose(about: About): void
  close(): void
}

/** Another claim or estimate for the figure at hand. Nothing is decided by it: what is chosen is looked at first, then approved. */
export function OtherDialog({ entry, now, choose, close }: Props) {
  const chosen = useSignal<About | undefined>(now.about)
  const { before, figure, after } = useMemo(() => passageOf(entry.annotation, entry.paragraph), [entry])
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const about = chosen.peek()
    if (!about) return
    choose(about)
    close()
  }
  return (
    <Dialog title={words.otherTitle} close={close}>
      <form class="asked" onSubmit={submit}>
        <p class="says" dir="auto">
          {before}
          <mark>{figure}</mark>
          {after}
        </p>
        <AboutChoice now={now} chosen={chosen} />
        <div class="actions">
          <button type="submit" class="main" disabled={!chosen.value}>
            {words.choose}
          </button>
          <button type="button" class="bare" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
