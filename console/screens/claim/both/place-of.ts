import type { DraftClaim } from '../../../../core/claim/types.ts'
import { isObject, keysOf } from '../../../working/pointer.ts'
import { labelOf } from '../form/names.ts'
import { words } from '../words.ts'

/** "3,800, Basis": what an editor calls a place in the claim. */
export function placeOf({ estimates = [] }: DraftClaim, pointer: string): string {
  const [first, n, ...rest] = keysOf(pointer)
  if (first !== 'estimates' || n === undefined) return labelOf(pointer.replace(/\/[a-z]{2,3}$/, ''))
  const name = estimates[Number(n)]?.value?.phrase ?? words.estimate(Number(n) + 1)
  return rest.length > 0 ? `${name}, ${labelOf(pointer)}` : name
}

/** A value in words, as far as it has any. */
export function toldOf(value: unknown, nothing: string): string {
  if (value === undefined) return nothing
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ')
  if (isObject(value) && typeof value.phrase === 'string') return value.phrase
  if (isObject(value) && Object.values(value).every((one) => typeof one === 'string'))
    return Object.values(value).join(' / ')
  return JSON.stringify(value, undefined, 1)
}
