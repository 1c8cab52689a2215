/** What the embed puts on a page's window, as the README promises it to publishers. */
interface Window {
  counterpoint?: { refresh(): void; destroy(): void }
}

/** Layout shifts since the page began, as the gallery's windows collect them. */
declare var shifts: string[]

/** How the gallery's pages with a framework are told to render, and what. */
declare function story(next?: { count?: string; version?: number; withdrawn?: boolean }): void

/** What the gallery's tests follow in a page: searches for figures, elements of the embed that it took out, events listened to. */
declare var searches: number
declare var taken: number
declare var listeners: string[]
