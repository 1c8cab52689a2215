import { useSignal, useSignalEffect } from '@preact/signals'
import { h } from 'preact'
import { useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { Begin } from '../../frame/begin.tsx'
import { Page } from '../../frame/page.tsx'
import { useKeys } from '../../keys/keys.ts'
import { canWrite } from '../../session/session.ts'
import { addressOf, askClaims, askedIn, type ClaimsAsked, withAsked } from './asked.ts'
import { Facets } from './facets.tsx'
import { ClaimList, focusFirst, step } from './list.tsx'
import { words } from './words.ts'

/** Every claim of the desk, found as one types. What is asked stands in the address, so that going back finds it again. */
export function Claims() {
  const { query, route } = useLocation()
  const wanted = useSignal<ClaimsAsked>(askedIn(query))
  const box = useRef<HTMLInputElement>(null)
  const { asked, again } = useAsked(() => askClaims(wanted.value))
  useSignalEffect(() => history.replaceState(history.state, '', addressOf(wanted.value)))
  const change = (next: ClaimsAsked): void => {
    wanted.value = withAsked(wanted.value, next)
  }
  const begin = (): void => route('/console/claims/new')
  useKeys([
    { key: '/', does: words.first, run: () => box.current?.focus() },
    { key: 'j', does: words.ahead, run: () => step(1) },
    { key: 'k', does: words.back, run: () => step(-1) },
    ...(canWrite.value ? [{ key: 'n', does: words.new, run: begin }] : []),
  ])
  return (
    <Page title={words.title} aside={canWrite.value && <Begin does={words.new} run={begin} />}>
      <div class="claims">
        <input
          ref={box}
          type="search"
          maxLength={200}
          placeholder={words.search}
          aria-label={words.search}
          aria-keyshortcuts="/"
          value={wanted.value.q ?? ''}
          onInput={({ currentTarget }) => change({ q: searchable(currentTarget.value) })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
            event.preventDefault()
            focusFirst()
          }}
        />
        <Answer asked={asked.value} again={again}>
          {(found) => (
            <div>
              <Facets found={found} asked={wanted.value} change={change} />
              <ClaimList found={found} asked={wanted.value} />
            </div>
          )}
        </Answer>
      </div>
    </Page>
  )
}

/** The desk refuses control characters, which a paste may bring along. */
function searchable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ').slice(0, 200)
}
