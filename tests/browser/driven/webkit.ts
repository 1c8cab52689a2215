import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { environment } from '../chromium.ts'
import { clickAt, type Driven, pressOf } from './driven.ts'

/** WebKit as it is installed, by WebDriver: `path` is its driver, WebKitGTK's or Safari's. Without a display it is given one. */
export async function driveWebkit(path: string): Promise<Driven> {
  const port = await freePort()
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  const [command, ...args] = [...(needsDisplay ? ['xvfb-run', '-a'] : []), path, `--port=${port}`]
  const child = spawn(command ?? path, args, { env: environment(), stdio: 'ignore', detached: true })
  const failed = once(child, 'error').then(([error]) => Promise.reject(error))

  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const sent = body ? { method, body: JSON.stringify(body) } : { method }
    const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, sent)).json()
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`)
    return value
  }
  await Promise.race([failed, listens(() => send('GET', '/status'))])

  const started = Object(await send('POST', '/session', { capabilities: {} }))
  const session = `/session/${started.sessionId}`
  const post = (what: string, body: object) => send('POST', `${session}/${what}`, body)
  await post('window/rect', { width: 1280, height: 1000 })
  return {
    name: `WebKit (${started.capabilities.browserName} ${started.capabilities.browserVersion})`,
    go: async (url) => void (await post('url', { url })),
    async run(expression) {
      const script = `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(JSON.stringify(value)))`
      return JSON.parse(String((await post('execute/async', { script, args: [] })) ?? 'null'))
    },
    click: async (x, y) => void (await post('actions', { actions: clickAt(x, y) })),
    press: async (key) => void (await post('actions', { actions: pressOf(key) })),
    picture: async () => String(await send('GET', `${session}/screenshot`)),
    async close() {
      await send('DELETE', session)
      // the whole group: a shell that gives it a display does not pass signals on
      if (child.pid) process.kill(-child.pid)
      await once(child, 'exit')
    },
  }
}

/** Asks until something answers. */
async function listens(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await ask()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('the driver does not answer')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || !address) throw new Error('there is no free port')
  return address.port
}
