import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumOptions } from './chromium.ts'
import { articles } from './gallery/articles.ts'
import { pageHeaders } from './gallery/headers.ts'
import { kurskSnapshot } from './samples.ts'
import { serve } from './serve.ts'
import { serveSite } from './site.ts'
import { stateClaims, states } from './states.ts'

/** Where everything is that the tests of the gallery share, since it takes seconds to start: one browser, one deployment, one site. */
export interface World {
  /** Playwright connects to the browser here. */
  readonly browser: string
  /** The deployment, and the same by another name, which makes it another origin. */
  readonly embed: string
  readonly otherEmbed: string
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
  const otherEmbed = origin.replace('localhost', '127.0.0.1')
  for (const article of [kurskSnapshot, ...articles, ...Object.values(states)]) await deployment.publish(article)
  for (const claim of stateClaims) await deployment.publishClaim(claim)
  const site = await serveSite(origin, pageHeaders(origin))
  project.provide('world', { browser: browser.wsEndpoint(), embed: origin, otherEmbed, site: site.origin })
  return async () => {
    site.close()
    await Promise.all([browser.close(), deployment.close()])
  }
}
