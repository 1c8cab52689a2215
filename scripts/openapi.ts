import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApi } from '../worker/openapi/document.ts'

/** Writes the API's description to where it is served as a static file: `/v1/openapi.json`. */
export function writeOpenApi(dist: string): void {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  mkdirSync(join(dist, 'v1'), { recursive: true })
  writeFileSync(join(dist, 'v1/openapi.json'), JSON.stringify(openApi(version)))
}
