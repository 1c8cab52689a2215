import type { Speech } from '../language.ts'
import { neutral } from '../neutral.ts'
import { nouns } from './nouns.ts'
import { verbs } from './verbs.ts'

export const fr: Speech = { ...neutral, tag: 'fr', ...verbs, ...nouns }
