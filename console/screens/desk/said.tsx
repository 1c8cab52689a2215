import { h } from 'preact'
import type { Deed } from './deed.ts'
import { words } from './words.ts'

/** Why a change was not made; nothing where it was. What the API says is in English. */
export function Said({ deed }: { readonly deed: Deed }) {
  return (
    <div role="alert" class="loud said">
      {deed.kind === 'unreached' && <p>{words.noAnswer}</p>}
      {deed.kind === 'refused' &&
        (deed.problem.status === 403 ? (
          <p>{words.mayNot}</p>
        ) : (
          <div lang="en">
            <p>{deed.problem.detail ?? deed.problem.title}</p>
            <ul>
              {deed.problem.errors?.map(({ pointer, detail }) => (
                <li>
                  <code>{pointer}</code> {detail}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  )
}
