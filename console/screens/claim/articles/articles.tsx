import { useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import type { Draft, DraftedClaim } from '../../../../core/draft/index.ts'
import { siteOf } from '../../../language/addresses.ts'
import { language } from '../../../language/say.ts'
import type { Editing } from '../../../working/editing.ts'
import { useKept } from '../../../working/use-kept.ts'
import { Dialog } from '../dialog.tsx'
import { dateIn } from '../form/dates.ts'
import { taken } from '../paste/taken.ts'
import { sets } from '../sets.ts'
import { Drafted } from './drafted.tsx'
import { HandedIn, type Text } from './handed-in.tsx'
import { words } from './words.ts'

interface Props {
  readonly editing: Editing
  /** Of the claim. */
  readonly name: string
  said(text: string): void
}

/** Several articles in, estimates out: those that count the same thing, each with its sentence. */
export function FromArticles({ editing, name, said }: Props) {
  const isOpen = useSignal(false)
  return (
    <Fragment>
      <button type="button" onClick={sets(isOpen, true)}>
        {words.open}
      </button>
      {isOpen.value && (
        <Drafting
          name={name}
          close={sets(isOpen, false)}
          take={({ claim }) => {
            editing.change((now) => taken(now, claim))
            isOpen.value = false
            said(words.taken(claim.estimates?.length ?? 0))
          }}
        />
      )}
    </Fragment>
  )
}

const EMPTY: Text = { url: '', date: '', text: '' }

interface DraftingProps extends Pick<Props, 'name'> {
  close(): void
  take(claim: DraftedClaim): void
}

function Drafting({ name, close, take }: DraftingProps) {
  const texts = useKept<readonly Text[]>(`articles.${name}`, [EMPTY])
  const draft = useSignal<Draft | 'reading' | undefined>(undefined)
  const read = async (): Promise<void> => {
    draft.value = 'reading'
    const articles = await Promise.all(texts.peek().flatMap((one) => (one.text.trim() === '' ? [] : [articleOf(one)])))
    const { draftClaims } = await import('../../../../core/draft/index.ts')
    draft.value = draftClaims({ articles })
  }
  return (
    <Dialog title={words.title} isWide close={close}>
      <p class="soft">{words.lead}</p>
      <HandedIn texts={texts} />
      <div class="row">
        <button type="button" onClick={() => sets(texts, [...texts.value, EMPTY])()}>
          {words.another}
        </button>
        <button type="button" class="main" onClick={() => void read()}>
          {words.draft}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
      <div aria-live="polite">
        {draft.value === 'reading' ? (
          <p class="soft">{words.reading}</p>
        ) : (
          draft.value && <Drafted draft={draft.value} take={take} />
        )}
      </div>
    </Dialog>
  )
}

async function articleOf({ url, date, title, text }: Text) {
  const publishedAt = await dateIn(date, language)
  return {
    text,
    ...(url === '' ? {} : { url, outlet: siteOf(url).replace(/^www\./, '') }),
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }
}
