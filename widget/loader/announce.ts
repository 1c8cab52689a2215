/** Tells the page of an event. */
export type Announce = (event: string, detail: unknown) => void
