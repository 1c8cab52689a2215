/** When the backup is made, UTC, as wrangler.toml has it among its crons. */
export const NIGHTLY = '17 3 * * *'
