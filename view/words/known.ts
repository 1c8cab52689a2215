/** What a table holds under a code; nothing for one that came after this release. */
export function known<Entry>(
  table: Readonly<Record<string, Entry>> | undefined,
  code: string | undefined,
): Entry | undefined {
  return table && code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined
}
