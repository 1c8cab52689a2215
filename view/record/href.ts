/** A page of the deployment, in the language that its reader has asked for. */
export function href({ base, asked }: Place, path: string, query: Readonly<Record<string, string>> = {}): string {
  const words = new URLSearchParams({ ...query, ...(asked === undefined ? {} : { lang: asked }) }).toString()
  return `${base}${path}${words && `?${words}`}`
}

export interface Place {
  readonly base: string
  /** The language, where the address names one: what follows from here keeps it. */
  readonly asked?: string | undefined
}
