import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { openToAll } from '../../worker/http/headers.ts'

const { routes } = createApp(deployedPorts)

export interface ServedRoute {
  readonly method: string
  readonly path: string
  /** Open to all, with CORS. */
  readonly open: boolean
}

/** Every method and path that the worker serves, read from the worker itself, so that a new route cannot slip by; but for the console's page and the way into it, which are neither data nor an editor's call. */
export const served: readonly ServedRoute[] = [
  ...new Map(
    routes
      .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/console/'))
      .map(({ method, path }) => {
        const handlers = routes.filter((route) => route.method === method && route.path === path)
        return [`${method} ${path}`, { method, path, open: handlers.some(({ handler }) => handler === openToAll) }]
      }),
  ).values(),
]

/** `/v1/claims/:id{[^/]+\\.csv}/x` with every parameter filled in. */
export function filled(path: string, names: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)(?:\{[^}]*?(\\\.\w+)?\})?/g, (_, name: string, suffix?: string) => {
    return encodeURIComponent(names[name] ?? '') + (suffix ?? '').replace('\\', '')
  })
}
