import type * as v from 'valibot'
import type { ProblemKind } from '../http/problem.ts'
import type { Scope } from '../ports.ts'

/** One call of the API, as its description lists it. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/v1/claims/{id}` */
  readonly path: string
  readonly summary: string
  /** Absent: open to all. Several: one of them. */
  readonly scope?: Scope | readonly Scope[]
  readonly query?: Readonly<Record<string, string>>
  /**
   * `required`: 428 without If-Match. `orNew`: If-Match to change, `If-None-Match: *` to create. `copy` and `copyOrNew`: the same of a working copy, by its
   * tag. `copyOrRevision`: either, and the tag where there is a copy. `tag`: as it was read.
   */
  readonly precondition?: 'required' | 'welcome' | 'orNew' | 'copy' | 'copyOrNew' | 'copyOrRevision' | 'tag'
  /** Several: in any of these media types. */
  readonly body?: Content | readonly Content[]
  /** What succeeds, by status. */
  readonly answers: Readonly<Record<number, Content>>
  /** What can go wrong besides what can go wrong everywhere. */
  readonly problems?: readonly ProblemKind[]
}

export interface Content {
  readonly type: string
  /** Absent for what is no JSON. */
  readonly schema?: v.GenericSchema
}

export const json = (schema: v.GenericSchema): Content => ({ type: 'application/json', schema })
