/** What the embed puts on a page's window, as the README promises it to publishers. */
interface Window {
  counterpoint?: { refresh(): void; destroy(): void }
}
