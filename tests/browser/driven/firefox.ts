import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { environment } from '../chromium.ts'
import { clickAt, type Driven, pressOf } from './driven.ts'

/** Firefox as it is installed, by WebDriver BiDi, which it speaks itself: no driver is needed, and no build of its own. */
export async function driveFirefox(path: string, { forcedColors = false } = {}): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  // 2: the reader's colours always, as in a forced-colours mode of the system
  if (forcedColors) writeFileSync(join(profile, 'user.js'), 'user_pref("browser.display.document_color_use", 2);\n')
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const child = spawn(path, args, { env: environment(), stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = new WebSocket(`${await address(child.stderr)}/session`)
  await once(socket, 'open')

  let last = 0
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(data)
    if (answer.id) waiting.get(answer.id)?.(answer)
  })
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last
    socket.send(JSON.stringify({ id, method, params }))
    const { result, error, message } = await new Promise<Answer>((resolve) => waiting.set(id, resolve))
    if (error || !result) throw new Error(`${method}: ${error}: ${message}`)
    return result
  }

  const { capabilities } = await send('session.new', { capabilities: {} })
  const { context } = await send('browsingContext.create', { type: 'tab' })
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } })
  return {
    name: `Firefox ${Reflect.get(Object(capabilities), 'browserVersion')}`,
    go: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    async run(expression) {
      const { result } = await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
        target: { context },
        awaitPromise: true,
      })
      return JSON.parse(Reflect.get(Object(result), 'value') ?? 'null')
    },
    click: async (x, y) => void (await send('input.performActions', { context, actions: clickAt(x, y) })),
    press: async (key) => void (await send('input.performActions', { context, actions: pressOf(key) })),
    picture: async () => String((await send('browsingContext.captureScreenshot', { context })).data),
    async close() {
      await send('browser.close', {})
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

interface Answer {
  readonly id?: number
  readonly result?: Record<string, unknown>
  readonly error?: string
  readonly message?: string
}

/** Where it listens, as it says once it does. */
async function address(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const [, found] = /WebDriver BiDi listening on (\S+)/.exec(line) ?? []
    if (found) return found
  }
  throw new Error('Firefox ended before it listened')
}
