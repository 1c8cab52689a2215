import { client } from '../../worker/client.ts'
import { send } from './send.ts'

/** The worker's HTTP API, typed from its routes; docs/architecture.md and `/v1/openapi.json` say what each call does. */
export const api = client(location.origin, undefined, send).v1
