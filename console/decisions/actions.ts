import type { Action } from '../keys/key-bar.tsx'
import { canPublish, canWrite } from '../session/session.ts'
import type { Wanted } from './types.ts'
import { words } from './words.ts'

/** The keys by which a figure is decided that stands as `status`. What readers see is changed by those alone who may publish. */
export function decisionActions(
  status: Wanted['status'] | undefined,
  make: (status: Wanted['status']) => () => void,
): readonly Action[] {
  const mayLeave = canWrite.value && (status !== 'approved' || canPublish.value)
  return [
    ...(canPublish.value ? [{ key: 'a', does: words.approve, run: make('approved'), look: 'main' } as const] : []),
    ...(mayLeave
      ? ([
          { key: 'r', does: words.reject, run: make('rejected'), look: 'plain' },
          { key: 's', does: words.skip, run: make('seen'), look: 'plain' },
        ] as const)
      : []),
  ]
}
