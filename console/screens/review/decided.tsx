import { h } from 'preact'
import { decisions, unsaved } from '../../decisions/outbox.ts'
import { words } from './words.ts'

/** How far decisions have come, and the last of them, each with whether the desk has it. */
export function Decided() {
  const { steps, waiting } = decisions.value
  const isWaiting = (n: number) => waiting.some((write) => write.n === n)
  const last = steps.at(-1)
  return (
    <div class="decided">
      <p role="status">
        {last && (
          <span>
            {words.as[last.wants.status]}: “<bdi>{last.entry.annotation.figure}</bdi>”.{' '}
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
            {steps.toReversed().map(({ n, entry, wants }) => (
              <li>
                {words.as[wants.status]}: “<bdi>{entry.annotation.figure}</bdi>”{' '}
                {entry.article.title && (
                  <span>
                    {words.in} “<bdi>{entry.article.title}</bdi>”{' '}
                  </span>
                )}
                <small>{isWaiting(n) ? words.notYet : words.saved}</small>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}
