import type { Figure } from '../../../core/figure/index.ts'

/** The notation of docs/figures.md: form, value, (unit), "noun", and up or down. */
export function notationOf(figures: readonly Figure[]): string {
  return figures.map(one).join('; ') || 'nothing'
}

function one({ value, unit, noun, change }: Figure): string {
  return [value.form, amountOf(value), unit && `(${unit})`, noun && `"${noun}"`, change].filter(Boolean).join(' ')
}

function amountOf(value: Figure['value']): string {
  if (value.form === 'range') return `${short(value.from)}..${short(value.to)}`
  if (value.form === 'vague') return `${value.from ?? ''}..${value.to ?? ''}`
  return 'x' in value ? short(value.x) : ''
}

/** Four significant decimals are enough to recognise a third. */
function short(n: number): string {
  return String(Number.isInteger(n) ? n : Number(n.toPrecision(4)))
}
