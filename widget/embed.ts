import { start } from './loader/start.ts'

try {
  start(import.meta.url, () => import(new URL(BASE + UI, import.meta.url).href))
} catch {
  // A browser that is too old, or a page that forbids something: the article stands as it is.
}
