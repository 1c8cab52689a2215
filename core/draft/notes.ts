import type { Cell, Doubt, DoubtCode, How, Place } from './types.ts'

/** Collects where fields come from and what they leave open, while they are written. */
export class Notes {
  readonly cells: Cell[] = []
  readonly doubts: Doubt[] = []

  cell(pointer: string, from: Place, how: How): void {
    this.cells.push({ pointer, from, how })
  }

  doubt(pointer: string, code: DoubtCode, detail: string, choices: readonly string[] = []): void {
    this.doubts.push({ pointer, code, detail, ...(choices.length > 0 ? { choices } : {}) })
  }
}
