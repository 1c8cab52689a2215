import { type ComponentChildren, h } from 'preact'
import { useLocation } from 'preact-iso/router'
import { reached } from '../api/send.ts'
import { unsaved } from '../decisions/outbox.ts'
import { useKeys } from '../keys/keys.ts'
import { may, type Scope, session, signOut } from '../session/session.ts'
import { Help, openHelp } from './help.tsx'
import { Waiting } from './waiting.tsx'
import { words } from './words.ts'

const REVIEW = '/console/review'

/** The rooms of the desk; their place is the digit that leads there. */
const ROOMS: readonly Room[] = [
  { path: '/console/', name: words.today },
  { path: REVIEW, name: words.review },
  { path: '/console/claims', name: words.claims, needs: 'claims:read' },
  { path: '/console/articles', name: words.articles, needs: 'claims:read' },
  { path: '/console/desk', name: words.deskItself, needs: 'claims:read' },
]

interface Room {
  readonly path: string
  readonly name: string
  /** Absent: everybody is let in. */
  readonly needs?: Scope
}

/** What stands around every screen: the rail with the rooms, who is signed in, and what the connection is like. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { path, route } = useLocation()
  // the router gives paths without a slash at the end
  const here = ROOMS.find(
    ({ path: room }) => [path, `${path}/`].includes(room) || (!room.endsWith('/') && path.startsWith(`${room}/`)),
  )
  // their digits stay the same, whatever is left out
  const rooms = ROOMS.map((room, i) => ({ ...room, key: String(i + 1) })).filter(({ needs }) => !needs || may(needs))
  useKeys([
    ...rooms.map(({ key, path, name }) => ({ key, does: words.go(name), run: () => route(path) })),
    { key: '?', does: words.keys, run: openHelp },
  ])
  return (
    <div class="desk">
      <div class="rail">
        <header class="name">Counterpoint</header>
        <nav aria-label={words.desk}>
          {rooms.map((room) => (
            <a href={room.path} aria-current={room.path === here?.path ? 'page' : undefined}>
              {room.name}
              {room.path === REVIEW && <Waiting path={path} />}
            </a>
          ))}
        </nav>
        <footer>
          <button type="button" class="bare help" onClick={openHelp}>
            {words.keys} <kbd>?</kbd>
          </button>
          <p>
            {words.signedInAs} {session.value?.name}
          </p>
          {unsaved.value > 0 ? (
            <p>{words.stay}</p>
          ) : (
            <button type="button" class="bare" onClick={signOut}>
              {words.signOut}
            </button>
          )}
        </footer>
      </div>
      <main>
        <p role="status" class="connection">
          {!reached.value && words.unreached}
        </p>
        {children}
      </main>
      <Help />
    </div>
  )
}
