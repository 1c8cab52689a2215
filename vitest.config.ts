import { availableParallelism } from 'node:os'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

// A required secret of the worker; wrangler reads it from here where no .dev.vars has one.
process.env.ADMIN_TOKEN ??= 'cp_admin_Q7vKx2mZp0Jt9RwYc4LhNf8sBgUe1oXdVa3iTqWkEyM'

/** A busy machine is no failure: nothing here is timed. In milliseconds. */
const PATIENCE = 30_000

export default defineConfig({
  test: {
    // The worker's lines (worker/http/request-log.ts) are for operators.
    onConsoleLog: (log) => !log.includes("message: 'request',") && !/message: .{0,6}'request'/.test(log),
    // Two files at once even on two cores, where vitest would run one: tests in a browser wait for it most of the time.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: 'node',
          testTimeout: PATIENCE,
          include: ['tests/{core,repo}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/world.ts',
          // Bounds for a machine that does much else, not waits: the tests go on as soon as they see what they wait for.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // Nothing is left behind in a module, so each is loaded once for all files of a process.
          isolate: false,
        },
      },
      {
        // A deployment may have a bucket for backups; wrangler.toml binds none, so that the first one needs no R2.
        plugins: [
          cloudflareTest({ wrangler: { configPath: './wrangler.toml' }, miniflare: { r2Buckets: ['BACKUPS'] } }),
        ],
        test: {
          name: 'worker',
          testTimeout: PATIENCE,
          include: ['tests/worker/**/*.test.ts'],
          globalSetup: ['tests/worker/feeds/newsroom.ts', 'tests/worker/deliver/receiver.ts'],
        },
      },
    ],
  },
})
