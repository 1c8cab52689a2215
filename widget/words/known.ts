/** What a table holds under a code; nothing for one that came after this release. */
export function known<Entry>(table: Readonly<Record<string, Entry>>, code: string | undefined): Entry | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined
}
