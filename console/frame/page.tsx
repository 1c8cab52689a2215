import { type ComponentChildren, h } from 'preact'
import { useEffect } from 'preact/hooks'

export interface PageProps {
  readonly title: string
  /** Beside the title: what the screen offers, or how things stand. */
  readonly aside?: ComponentChildren
  /** Above the title: where in the desk this is. */
  readonly above?: ComponentChildren
  readonly children: ComponentChildren
}

/** A screen: its title, in the tab too, and what belongs beside it. */
export function Page({ title, aside, above, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Counterpoint`
  }, [title])
  return (
    <div>
      <div class="top">
        <div>
          {above && <p class="soft">{above}</p>}
          <h1>{title}</h1>
        </div>
        {aside}
      </div>
      {children}
    </div>
  )
}
