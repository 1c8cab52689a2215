/**
 * Who goes first to the readers: what is taken back, then what editors change, then what an import brings, then what is only published anew.
 * A lower class never delays a higher one.
 */
export const URGENCY = { takeBack: 0, edit: 1, import: 2, rebuild: 3 } as const

export type Urgency = (typeof URGENCY)[keyof typeof URGENCY]
