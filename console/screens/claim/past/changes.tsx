import { h } from 'preact'
import type { DraftClaim } from '../../../../core/claim/types.ts'
import { api } from '../../../api/api.ts'
import { useAsked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import { placeOf, toldOf } from '../both/place-of.ts'
import { wordChanges } from './word-changes.ts'
import { words } from './words.ts'

const MOST = 60

/** What a revision changed of the one before, each field in words. */
export function Changes({
  id,
  revision,
  claim,
}: {
  readonly id: string
  readonly revision: number
  readonly claim: DraftClaim
}) {
  const { asked, again } = useAsked(() =>
    api.claims[':id'].revisions[':n'].changes.$get({ param: { id, n: String(revision) }, query: {} }),
  )
  return (
    <Answer asked={asked.value} again={again}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p class="soft">{words.unchanged}</p>
        ) : (
          <dl class="changes">
            {changes.slice(0, MOST).map(({ path, kind, before, after }) => (
              <div key={path}>
                <dt>
                  {nameOf(claim, path)} <small>{words.kinds[kind]}</small>
                </dt>
                <dd dir="auto">
                  {wordChanges(textOf(before), textOf(after)).map(({ kind, text }) =>
                    kind === 'same' ? text : kind === 'before' ? <del>{text}</del> : <ins>{text}</ins>,
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )
      }
    </Answer>
  )
}

/** Paths of the history name estimates by their ids. */
function nameOf(claim: DraftClaim, path: string): string {
  const [first, id, ...rest] = path.replace(/^\//, '').split('/')
  const n = first === 'estimates' ? (claim.estimates ?? []).findIndex((one) => one.id === id) : -1
  if (first === 'estimates' && n < 0) return [id, ...rest].join(', ')
  return placeOf(claim, `/${[first, ...(n < 0 ? (id === undefined ? [] : [id]) : [n]), ...rest].join('/')}`)
}

function textOf(json: string | undefined): string {
  return json === undefined ? '' : toldOf(JSON.parse(json), '')
}
