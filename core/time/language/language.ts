/** What our own reading knows of a language, beside what chrono-node does. Sources of patterns, without flags; they match whole words. */
export interface TimeLanguage {
  /** From Sunday on; a part of the day may follow ("Dienstagabend"). */
  readonly weekdays: readonly string[]
  /** What else may end a weekday's word: "abend", "morgen". */
  readonly dayParts?: string
  readonly months: readonly string[]
  /** Between a month and its year: "enero de 2025". */
  readonly ofYear?: string
  /** After a year: "року". */
  readonly afterYear?: string
  readonly thisWeek: string
  readonly lastWeek: string
  /** The seven days up to publication. */
  readonly pastWeek: string
  readonly thisMonth: string
  readonly lastMonth: string
  readonly thisYear: string
  readonly lastYear: string
  readonly yesterday: string
  readonly today: string
  /** What stands before an expression. */
  readonly since: string
  readonly asOf: string
  /** "in the week to": its groups are `week`, `month`, `year`, `day`. */
  readonly within: string
  /** A word within an expression that turns it to the future. */
  readonly next: string
  /** Counted from something else than publication: "two days earlier". */
  readonly elsewhere: string
  /** Before a month's bare name; absent where the name is no other word. */
  readonly beforeMonth?: string
}
