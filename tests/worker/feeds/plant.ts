import { inject } from 'vitest'
import type { Planted } from './newsroom.ts'

/** Puts an answer on the newsroom's server. */
export async function plant(path: string, answer: Planted): Promise<void> {
  await fetch(new URL(path, inject('newsroom')), { method: 'PUT', body: JSON.stringify(answer) })
}

/** The headers of every request to a path so far. */
export async function hitsOn(path: string): Promise<Record<string, string>[]> {
  return (await fetch(new URL(`${path}?hits`, inject('newsroom')))).json()
}
