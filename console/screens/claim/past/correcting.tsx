import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect } from 'preact/hooks'
import { LIMITS } from '../../../../core/claim/index.ts'
import type { Correction, DraftClaim } from '../../../../core/claim/types.ts'
import type { Asked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import { language } from '../../../language/say.ts'
import { setting } from '../../../language/setting.ts'
import type { Copy } from '../../../working/copy.ts'
import { revisionOf } from '../../../working/desk.ts'
import { useKept } from '../../../working/use-kept.ts'
import { CardOf } from '../beside/card-of.tsx'
import { shown } from '../beside/shown.ts'
import { Dialog } from '../dialog.tsx'
import { sets } from '../sets.ts'
import { words } from './words.ts'

const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const

interface Props {
  readonly copy: Copy
  readonly refused: string | undefined
  close(): void
  publish(notice: Pick<Correction, 'kind' | 'text'>): void
}

/** A notice that something was wrong, beside the card as readers will see it with that. */
export function Correcting({ copy, refused, close, publish }: Props) {
  const kind = useSignal<Correction['kind']>('correction')
  const text = useKept(`notice.${copy.id.value}`, '')
  const content = useSignal<Asked<DraftClaim>>({ kind: 'waiting' })
  const revision = copy.current.value?.revision ?? 1
  const ask = (): void =>
    void revisionOf(copy.id.peek() ?? '', revision).then((asked) => {
      content.value = asked
    })
  useEffect(ask, [revision])
  const tag = Object.keys(copy.claim.value.question ?? {})[0] ?? language
  const notice = { kind: kind.value, text: { [tag]: text.value } }
  const isReady = text.value.trim() !== '' && text.value.length <= LIMITS.correction
  return (
    <Dialog title={words.correctTitle} isWide close={close}>
      <p class="soft">{words.correctLead}</p>
      <div class="sides">
        <div class="estimate">
          <label>
            {words.kind}
            <select
              onChange={({ currentTarget: { value } }) =>
                sets(kind, KINDS.find((one) => one === value) ?? 'correction')()
              }
            >
              {KINDS.map((one) => (
                <option value={one} key={one}>
                  {words[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.text}
            <textarea
              rows={4}
              lang={tag}
              dir="auto"
              value={text.value}
              onInput={({ currentTarget: { value } }) => sets(text, value)()}
            />
          </label>
          <p role="alert" class="loud">
            {refused}
          </p>
          <div class="row">
            <button type="button" class="main" disabled={!isReady} onClick={() => publish(notice)}>
              {words.publishNotice}
            </button>
            <button type="button" onClick={close}>
              {words.close}
            </button>
          </div>
        </div>
        <div>
          <h3>{words.preview}</h3>
          <Answer asked={content.value} again={ask}>
            {(claim) => {
              const at = new Date().toISOString()
              const told = { at: at.slice(0, 10), fromRevision: revision, ...notice }
              const now = shown(claim, revision + 1, at).claim
              if (!now) return null
              const corrections = text.value === '' ? now.corrections : [...now.corrections, told]
              return <CardOf claim={{ ...now, corrections }} setting={setting} theme="" />
            }}
          </Answer>
        </div>
      </div>
    </Dialog>
  )
}
