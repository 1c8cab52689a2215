import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import packageJson from '../../package.json' with { type: 'json' }

const root = new URL('../..', import.meta.url).pathname

/** A browser of the caller's own, with `flags` besides the usual ones. */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const { args, ...options } = await chromiumOptions()
  return chromium.launch({ ...options, args: [...(args ?? []), ...flags] })
}

/**
 * A real Chromium with its web security on and its usual processes, unlike the flags that `@sparticuz/chromium` suggests
 * (they suit a lambda: single process, no same-origin policy). `CHROMIUM_PATH` names another binary.
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const own = process.env.CHROMIUM_PATH
  const executablePath = own ?? (await unpackedBinary())
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: own ? environment() : { ...environment(), ...libraries(executablePath) },
  }
}

/** Unpacks the package's archives once, beside `node_modules`: into a fresh folder first, so that two runs cannot see half a file. */
async function unpackedBinary(): Promise<string> {
  const cache = join(root, 'node_modules/.cache')
  const home = join(cache, `chromium-${packageJson.devDependencies['@sparticuz/chromium']}`)
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true })
    const fresh = mkdtempSync(join(cache, 'unpacking-'))
    await inflateInto(fresh)
    try {
      renameSync(fresh, home)
    } catch {
      rmSync(fresh, { recursive: true })
    }
  }
  return join(home, 'chromium')
}

/** The package unpacks into the temporary folder that it finds in the environment, and `al2023` (libnss) only where it thinks it is needed. */
async function inflateInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  const { inflate } = await import('@sparticuz/chromium')
  const bin = join(root, 'node_modules/@sparticuz/chromium/bin')
  await Promise.all(['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br'].map((name) => inflate(join(bin, name))))
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
}

/** Shared libraries that a machine lacks come from the package. */
function libraries(binary: string): Record<string, string> {
  const missing = execFileSync('ldd', [binary], { encoding: 'utf8' }).includes('not found')
  return missing ? { LD_LIBRARY_PATH: join(binary, '../al2023/lib') } : {}
}

/** The fonts of the tests and no others, where the system finds its fonts by fontconfig. */
export function environment(): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return { ...Object.fromEntries(own), FONTCONFIG_FILE: join(root, 'tests/browser/fonts/fonts.conf') }
}
