import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NIGHTLY } from '../../worker/backup/schedule.ts'

test('the crons of a deployment are the feeds and the hour of the backup', () => {
  const config = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')
  expect(config).toContain(`\ncrons = ["*/5 * * * *", "${NIGHTLY}"]\n`)
})
