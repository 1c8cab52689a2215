import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumOptions } from './chromium.ts'
import { articles } from './gallery/articles.ts'
import { pageHeaders } from './gallery/headers.ts'
import { kurskSnapshot } from './samples.ts'
import { serve } from './serve.ts'
import { serveSite } from './site.ts'
import { hostile, hostileClaim, later, stateClaims, states } from './states.ts'

/**
 * What the browser tests share, since it takes seconds to start: one browser, one deployment with all that is known about the test
 * pages, one site. Tests that write to the deployment have one of their own.
 */
export interface World {
  /** Playwright connects to the browser here. */
  readonly browser: string
  /** The deployment's origin, and the publisher's. */
  readonly embed: string
  readonly site: string
}

declare module 'vitest' {
  interface ProvidedContext {
    world: World
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser, deployment] = await Promise.all([chromium.launchServer(await chromiumOptions()), serve()])
  const { origin } = deployment
  const known = [kurskSnapshot, hostile, later, ...articles, ...Object.values(states)]
  for (const article of known) await deployment.publish(article)
  for (const claim of [...stateClaims, hostileClaim]) await deployment.publishClaim(claim)
  const site = await serveSite(origin, pageHeaders(origin))
  project.provide('world', { browser: browser.wsEndpoint(), embed: origin, site: site.origin })
  return async () => {
    site.close()
    await Promise.all([browser.close(), deployment.close()])
  }
}
