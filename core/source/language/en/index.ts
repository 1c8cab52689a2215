import type { Speech } from '../language.ts'
import { nouns } from './nouns.ts'
import { verbs } from './verbs.ts'

export const en: Speech = { tag: 'en', ...verbs, ...nouns }
