import { h } from 'preact'
import { put } from '../../../working/pointer.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './leaf.tsx'

/** The unit. What kind of figure that makes is filled in where nobody has said yet, and can be changed. */
export function UnitField(props: FieldProps) {
  const done = (text: string): void =>
    props.editing.change((claim) => {
      if (text.trim() === '' || claim.measure?.kind !== undefined) return claim
      const kind = kindOf(text.trim())
      const kindly = put(claim, '/measure/kind', kind)
      return claim.measure?.additive === undefined
        ? put(kindly, '/measure/additive', kind === 'count' || kind === 'amount')
        : kindly
    })
  return <TextField {...props} done={done} />
}

function kindOf(unit: string): 'count' | 'amount' | 'rate' | 'share' {
  if (unit === '%' || unit === '1') return 'share'
  if (unit.includes('/')) return 'rate'
  return /^\{|^people$|^persons?$/.test(unit) ? 'count' : 'amount'
}
