import { h } from 'preact'
import { api } from '../../../api/api.ts'
import { useAsked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import type { Copy } from '../../../working/copy.ts'
import { KeyedDialog } from '../keyed-dialog.tsx'
import { Taught } from './taught.tsx'
import { words } from './words.ts'

/** What editors' decisions have taught the matcher about the claim, and the way to make it forget. */
export function Learned({ copy }: { readonly copy: Copy }) {
  if (copy.current.value === undefined) return null
  return (
    <KeyedDialog opens="l" does={words.learned} title={words.title} lead={words.lead}>
      {() => <Asked id={copy.id.value ?? ''} />}
    </KeyedDialog>
  )
}

function Asked({ id }: { readonly id: string }) {
  const { asked, again } = useAsked(() => api.claims[':id'].learned.$get({ param: { id } }))
  return (
    <Answer asked={asked.value} again={again} missing={words.none}>
      {(learned) => <Taught id={id} learned={learned} again={again} />}
    </Answer>
  )
}
