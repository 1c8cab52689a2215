import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const plugin = new URL('../../integrations/wordpress/', import.meta.url).pathname
const php = spawnSync('php', ['--version']).status === 0

test.skipIf(!php)('the WordPress plugin does what its tests say (skipped where php-cli is not installed)', () => {
  const lint = spawnSync('php', ['-l', `${plugin}counterpoint.php`], { encoding: 'utf8' })
  expect(lint.stdout).toContain('No syntax errors')
  const { status, stdout } = spawnSync('php', [`${plugin}test.php`], { encoding: 'utf8' })
  expect(stdout).not.toContain('FAILED')
  expect(stdout.match(/^ok /gm)?.length).toBeGreaterThan(15)
  expect(status).toBe(0)
})
