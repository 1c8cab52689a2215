import type { Language } from './language/language.ts'

/** Which way a word of change goes; a transitive one takes people and things as its object as well. */
export interface Move {
  readonly direction: 'up' | 'down' | 'either'
  readonly transitive: boolean
  /** What it names is gone. */
  readonly lost?: boolean
  /** Of money it says what somebody earned. */
  readonly earned?: boolean
  /** What the particle at the end of its clause makes of it. */
  readonly particles?: Readonly<Record<string, 'up' | 'down'>>
  /** Without one it still moves from somewhere to somewhere. */
  readonly alone?: boolean
}

/** Which place in a change a preposition gives a figure: how far, where to, or where from. */
export type Role = 'amount' | 'level' | 'start'

export function rolesOf({ by, from, level, to }: Language): ReadonlyMap<string, Role> {
  const entries = (list: readonly string[], role: Role) => list.map((word) => [word, role] as const)
  return new Map([
    ...entries(to, 'level'),
    ...entries(level, 'level'),
    ...entries(from, 'start'),
    ...entries(by, 'amount'),
  ])
}

export function movesOf({
  up,
  down,
  gain,
  loss,
  lose,
  earn,
  separable,
  shifts,
  multiples,
}: Language): ReadonlyMap<string, Move> {
  const entries = (list: readonly string[], direction: Move['direction'], transitive: boolean) =>
    list.map((word) => [word, { direction, transitive }] as const)
  return new Map([
    // "doubled from 5,000 to 10,000"
    ...entries(Object.keys(multiples), 'either', false),
    ...entries(shifts, 'either', false),
    ...Object.entries(separable).map(
      ([word, particles]) =>
        [word, { direction: 'either', transitive: false, particles, alone: shifts.includes(word) }] as const,
    ),
    ...entries(loss, 'down', true),
    ...lose.map((word) => [word, { direction: 'down', transitive: true, lost: true }] as const),
    ...entries(gain, 'up', true),
    ...earn.map((word) => [word, { direction: 'up', transitive: true, earned: true }] as const),
    ...entries(down, 'down', false),
    ...entries(up, 'up', false),
  ])
}
