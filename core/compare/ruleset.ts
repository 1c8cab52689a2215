/** Published with every verdict. Changes when any rule or threshold in this folder changes a verdict. */
export const RULESET = '2026-12'

/** A rounded number's tolerance is never wider than this share of it (R4). */
export const TOLERANCE_CAP = 0.25

/** |z| beyond this is a conflict between two stated statistical intervals: 5 %, two-sided (R6). */
export const Z_CONFLICT = 1.96
