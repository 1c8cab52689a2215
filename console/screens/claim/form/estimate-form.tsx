import { h } from 'preact'
import type { Cell } from '../../../../core/draft/index.ts'
import type { Editing } from '../../../working/editing.ts'
import { at, step } from '../../../working/pointer.ts'
import { words } from '../words.ts'
import { Says } from './field.tsx'
import { ChoiceField, DateField, TextField } from './leaf.tsx'
import { OutcomeWords } from './outcome-words.tsx'
import { PartsOf } from './part.tsx'
import { PartyField } from './party-field.tsx'
import { estimate as all, BASES, PARTY_KINDS } from './shape.ts'
import { ValueField } from './value-field.tsx'

interface Props {
  readonly editing: Editing
  /** `/estimates/3` */
  readonly pointer: string
  /** Where the fields were read from, by pointers within the estimate, and the text that they stand in. */
  readonly read?: { readonly cells: readonly Cell[]; readonly text: string; readonly basis?: string } | undefined
}

/** One estimate: what editors always state, then everything else that the model knows of it, folded. */
export function EstimateForm({ editing, pointer, read }: Props) {
  const seen = whereSeen(at(editing.claim.value, `${pointer}/chain`))
  const link = step(`${pointer}/chain`, seen)
  const from = (...keys: readonly string[]) => {
    const cell = keys.flatMap((key) => read?.cells.find((one) => one.pointer === key) ?? [])[0]
    return cell && read?.text.slice(cell.from.start, cell.from.end)
  }
  const field = (key: string) => ({ editing, pointer: `${pointer}/${key}` })
  return (
    <div class="estimate">
      <div class="two">
        <ValueField {...field('value')} from={from('/value', '/value/parts/0/value')} />
        <OutcomeWords of="estimate" {...field('counts')} from={from('/counts', '/value/parts/0/counts')} />
        <PartyField {...field('chain/0/party')} from={from('/chain/0/party')} />
        <ChoiceField {...field('chain/0/party/kind')} of={PARTY_KINDS} />
        <DateField {...field('saidAt')} from={from('/saidAt')} />
        <ChoiceField {...field('basis')} of={BASES} {...(read?.basis === undefined ? {} : { hint: read.basis })} />
        {!read && <TextField editing={editing} pointer={`${link}/url`} label={words.whereSeen} />}
        <ChoiceField {...field('evidence')} of={all.evidence.of} />
      </div>
      <Says editing={editing} pointer={`${pointer}/chain`} hint={undefined} />
      <Says editing={editing} pointer={`${pointer}/chain/0/role`} hint={undefined} />
      <details>
        <summary class="soft">{words.rareEstimate}</summary>
        <PartsOf editing={{ ...editing, suffix: '-again' }} pointer={pointer} parts={all} />
      </details>
    </div>
  )
}

/** The link that says where it was seen, else the first that reported it, else the origin. */
function whereSeen(chain: unknown): number {
  const links: readonly { readonly url?: unknown; readonly role?: unknown }[] = Array.isArray(chain) ? chain : []
  const place = [
    links.findIndex(({ url }) => url !== undefined),
    links.findIndex(({ role }) => role === 'carrier'),
  ].find((i) => i >= 0)
  return place ?? 0
}
