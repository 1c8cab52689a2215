import { h } from 'preact'
import { moment } from '../../language/dates.ts'
import type { Copy } from '../../working/copy.ts'
import { words } from './words.ts'

/** Whether the desk has what is on the screen. */
export function SavedMark({ copy }: { readonly copy: Copy }) {
  const { savedAt } = copy.desks.value
  const state = copy.state.value
  const said =
    state === 'saved'
      ? savedAt === undefined
        ? words.nothingYet
        : words.saved(moment(savedAt, new Date()))
      : words[state]
  return (
    <span class={`mark-${state}`} role="status" title={state === 'kept' ? words.keptWhy : undefined}>
      {said}
    </span>
  )
}

/** What the editor has to know of what was typed: that it is back, or not taken. */
export function Notices({ copy }: { readonly copy: Copy }) {
  const refused = copy.refused.value
  const restored = copy.restored.value
  return (
    <div class="notices">
      {restored !== undefined && (
        <p class="sheet notice">
          {words.restored(moment(restored.at, new Date()))}{' '}
          <button type="button" onClick={copy.drop}>
            {words.drop}
          </button>
        </p>
      )}
      {refused && (
        <p class="sheet notice loud" role="alert">
          {words.refused} {refused.detail ?? refused.title}
          {refused.errors?.map(({ pointer, detail }) => (
            <span key={pointer}>
              {' '}
              <code>{pointer}</code> {detail}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
