import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { article } from './article.tsx'
import { changes } from './changes.ts'
import { claims } from './claims.tsx'
import { downloads } from './downloads.tsx'
import { embed } from './embed.tsx'
import { front } from './front.tsx'
import { llms } from './llms.ts'
import { oembed } from './oembed.ts'
import { record } from './record.tsx'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
import { wellKnown } from './well-known.ts'

/** What the public opens, follows and cites, at the root of the deployment. */
export const pages = new Hono<AppEnv>()
  .route('/', front)
  .route('/', robots)
  .route('/', claims)
  .route('/', downloads)
  .route('/', embed)
  .route('/', record)
  .route('/', article)
  .route('/', oembed)
  .route('/', changes)
  .route('/', llms)
  .route('/', sitemap)
  .route('/', wellKnown)
