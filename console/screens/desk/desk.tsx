import { type ComponentType, h } from 'preact'
import { useLocation } from 'preact-iso/router'
import { Page } from '../../frame/page.tsx'
import { may, type Scope } from '../../session/session.ts'
import { Audit } from './audit.tsx'
import { Export } from './export.tsx'
import { Health } from './health.tsx'
import { Import } from './import/import.tsx'
import { Outbox } from './outbox.tsx'
import { People } from './people.tsx'
import { Publisher } from './publisher.tsx'
import { Sites } from './sites.tsx'
import { Tokens } from './tokens.tsx'
import { Webhook } from './webhooks/webhook.tsx'
import { Webhooks } from './webhooks/webhooks.tsx'
import { words } from './words.ts'

interface Subject {
  readonly path: string
  readonly name: string
  readonly needs: Scope
  readonly Screen: ComponentType
}

/** Each with its own address; the first is what the desk opens with. */
const SUBJECTS: readonly Subject[] = [
  { path: 'sites', name: words.sites, needs: 'claims:read', Screen: Sites },
  { path: 'import', name: words.import, needs: 'admin', Screen: Import },
  { path: 'export', name: words.export, needs: 'admin', Screen: Export },
  { path: 'people', name: words.people, needs: 'admin', Screen: People },
  { path: 'tokens', name: words.tokens, needs: 'admin', Screen: Tokens },
  { path: 'webhooks', name: words.webhooks, needs: 'admin', Screen: Webhooks },
  { path: 'publisher', name: words.publisher, needs: 'claims:read', Screen: Publisher },
  { path: 'outbox', name: words.outbox, needs: 'claims:read', Screen: Outbox },
  { path: 'audit', name: words.audit, needs: 'admin', Screen: Audit },
  { path: 'health', name: words.health, needs: 'claims:read', Screen: Health },
]

/** What the desk itself is run by, a page for each subject. What the token does not allow is not there. */
export function Desk({ subject = 'sites', name }: { readonly subject?: string; readonly name?: string }) {
  const { route } = useLocation()
  const found = SUBJECTS.find(({ path, needs }) => path === subject && may(needs))
  const here = `/console/desk/${subject}`
  return (
    <Page title={found ? `${words.title}: ${found.name}` : words.title}>
      <div class="subject">
        <nav class="chips" aria-label={words.subjects}>
          {SUBJECTS.filter(({ needs }) => may(needs)).map(({ path, name }) => (
            <a class="chip" href={`/console/desk/${path}`} aria-current={path === subject ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        {!found && <p>{words.notHere}</p>}
        {found && name === undefined && <found.Screen key={here} />}
        {found && subject === 'webhooks' && name !== undefined && (
          <Webhook key={name} id={name} gone={() => route('/console/desk/webhooks')} />
        )}
      </div>
    </Page>
  )
}
