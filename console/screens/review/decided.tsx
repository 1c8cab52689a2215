import { h } from 'preact'
import { decisions, unsaved } from '../../decisions/outbox.ts'
import type { Step } from '../../decisions/types.ts'
import { words as said } from '../../decisions/words.ts'
import { words } from './words.ts'

/** How far decisions have come, and the last of them, each with whether the desk has it. */
export function Decided() {
  const { steps, waiting } = decisions.value
  const isWaiting = (step: Step) => step.some(({ n }) => waiting.some((write) => write.n === n))
  const last = steps.at(-1)
  return (
    <div class="decided">
      <p role="status">
        {last && (
          <span>
            <What step={last} />.{' '}
          </span>
        )}
        {unsaved.value > 0 ? (
          <span class="unsaved">{words.unsaved(unsaved.value)}</span>
        ) : (
          last && <span class="saved">{words.allSaved}</span>
        )}
      </p>
      {steps.length > 0 && (
        <details>
          <summary>{words.last(steps.length)}</summary>
          <ol>
            {steps.toReversed().map((step) => (
              <li>
                <What step={step} /> <Where step={step} />
                <small>{isWaiting(step) ? words.notYet : words.saved}</small>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

function What({ step }: { readonly step: Step }) {
  const [{ entry, wants }] = step
  return (
    <span>
      {said.made[wants.status]}:{' '}
      {step.length > 1 ? (
        said.figures(step.length)
      ) : (
        <q>
          <bdi>{entry.annotation.figure}</bdi>
        </q>
      )}
    </span>
  )
}

/** Several at once stand in one article. */
function Where({ step: [{ entry }] }: { readonly step: Step }) {
  const { title } = entry.article
  if (title === undefined) return null
  return (
    <span>
      {words.in}{' '}
      <q>
        <bdi>{title}</bdi>
      </q>{' '}
    </span>
  )
}
