import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Every check there is: types and lint beside the build, then the tests in Node, in workerd and in Chromium.
 * Ends with one line, `N passed, M failed`, and exits with 1 if anything failed. Arguments go to vitest.
 */
const report = join(mkdtempSync(join(tmpdir(), 'counterpoint-')), 'report.json')

const [types, lint, built] = await Promise.all([
  run('npm', ['run', '--silent', 'types']),
  run('biome', ['check', '--error-on-warnings']),
  run('node', ['scripts/build.ts']),
])
if (built)
  await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ])

const { passed, failed } = built ? counted() : { passed: 0, failed: 1 }
const failures = failed + [types, lint].filter((ok) => !ok).length
console.log(`types ${word(types)}, lint ${word(lint)}, build ${word(built)}`)
console.log(`${passed} passed, ${failures} failed`)
process.exitCode = failures > 0 ? 1 : 0

function counted(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'))
    // a file that does not load fails without a failed test
    const failed = numFailedTests || numFailedTestSuites || (success ? 0 : 1)
    return { passed: numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function run(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

function word(ok: boolean): string {
  return ok ? 'ok' : 'failed'
}
