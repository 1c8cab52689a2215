import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { heard } from '../../api/asked.ts'
import { askClaims, type ClaimsAsked, type Found } from './asked.ts'
import { ClaimRow } from './row.tsx'
import { words } from './words.ts'

interface Props {
  readonly found: Found
  readonly asked: ClaimsAsked
}

/** The page that was found, and those behind it as one comes near them. */
export function ClaimList({ found, asked }: Props) {
  if (found.hits.length === 0)
    return (
      <p class="sheet notice" role="status">
        {Object.keys(asked).length === 0 ? words.empty : words.none}
      </p>
    )
  return <Pages found={found} asked={asked} key={JSON.stringify(found.hits.map(({ id }) => id))} />
}

function Pages({ found, asked }: Props) {
  const further = useSignal<readonly Found[]>([])
  const failed = useSignal(false)
  const asking = useSignal(false)
  const pages = [found, ...further.value]
  const next = pages.at(-1)?.next
  const more = async (): Promise<void> => {
    if (next === undefined || asking.value) return
    asking.value = true
    const page = await heard(askClaims(asked, next))
    asking.value = false
    failed.value = page.kind !== 'here'
    if (page.kind === 'here') further.value = [...further.value, page.body]
  }
  const seen = new Set<string>()
  const hits = pages
    .flatMap(({ hits }) => hits)
    // one that changed meanwhile may come again
    .filter(({ id }) => !seen.has(id) && seen.add(id))
  return (
    <div>
      <p role="status" class="soft">
        {words.found(found.total)}
      </p>
      <ul class="rows sheet">
        {hits.map((hit) => (
          <ClaimRow hit={hit} key={hit.id} />
        ))}
      </ul>
      <p role="alert" class="loud">
        {failed.value && words.unreached}
      </p>
      {next !== undefined && <More more={more} isAutomatic={!failed.value} />}
    </div>
  )
}

/** Asks by itself as it comes near the window; by hand after that failed once. */
function More({ more, isAutomatic }: { more(): Promise<void>; readonly isAutomatic: boolean }) {
  const button = useRef<HTMLButtonElement>(null)
  const latest = useRef(more)
  latest.current = more
  useEffect(() => {
    if (!button.current || !isAutomatic) return undefined
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void latest.current()
      },
      { rootMargin: '600px' },
    )
    watch.observe(button.current)
    return () => watch.disconnect()
  })
  return (
    <button ref={button} type="button" onClick={more}>
      {words.more}
    </button>
  )
}

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.claims .rows a')]

export function focusFirst(): void {
  links()[0]?.focus()
}

/** From the claim that has the focus; from none of them to the first. */
export function step(by: 1 | -1): void {
  const all = links()
  const at = all.findIndex((link) => link.matches(':focus'))
  const link = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]
  link?.focus()
}
