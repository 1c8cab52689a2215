import { api } from '../../../api/api.ts'
import type { BodyOf } from '../../../api/asked.ts'

/** What publishing would change. */
export type Preview = BodyOf<Awaited<ReturnType<typeof previewed>>>

export const previewed = (id: string) => api.claims[':id'].preview.$post({ param: { id } })
